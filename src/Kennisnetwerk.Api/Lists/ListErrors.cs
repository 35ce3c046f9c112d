using Kennisnetwerk.Graph.Reading;

namespace Kennisnetwerk.Api.Lists;

/// <summary>Words the mistakes that a client can make with a list.</summary>
internal static class ListErrors
{
    public static async Task<T> TranslateAsync<T>(Func<Task<T>> read)
    {
        try
        {
            return await read().ConfigureAwait(false);
        }
        catch (CursorException exception)
        {
            throw PageArguments.Refuse("De cursor hoort niet bij deze lijst en volgorde; begin bij de eerste pagina.", exception);
        }
    }
}
