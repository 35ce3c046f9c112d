namespace Kennisnetwerk.GraphQL.Execution.Running;

/// <summary>Counts the response while it is made, so that one that is too large is given up before it is written.</summary>
internal sealed class ResponseBudget(ExecutionOptions options)
{
    private int _rows;
    private long _bytes;

    /// <summary>The limit that was passed, or null.</summary>
    public ExecutionError? Excess { get; private set; }

    /// <summary>Counts an object or list item.</summary>
    public void AddRow()
    {
        if (++_rows > options.MaxRows)
        {
            Excess ??= ExecutionError.ForLimit(
                ExecutionErrorCodes.RowLimit, "Row limit: the number of objects and list items is at least", _rows, options.MaxRows);
        }
    }

    /// <summary>Counts the bytes of a key or value.</summary>
    public void AddBytes(int count)
    {
        _bytes += count;
        if (_bytes > options.MaxResponseBytes)
        {
            Excess ??= ExecutionError.ForLimit(
                ExecutionErrorCodes.ResponseLimit, "Response limit: the number of bytes is at least", _bytes, options.MaxResponseBytes);
        }
    }
}
