namespace Kennisnetwerk.Benchmarks.Zoeklab.Compounds;

/// <summary>How well cuts agree with people's.</summary>
internal sealed class CutQuality
{
    private int _right;
    private int _spurious;
    private int _missed;
    private int _compounds;
    private int _exact;
    private int _simple;
    private int _simpleCut;

    public void Add(CutExample example, IReadOnlyCollection<int> cuts)
    {
        if (!example.IsCompound)
        {
            _simple++;
            _simpleCut += cuts.Count > 0 ? 1 : 0;
            return;
        }

        var right = cuts.Count(example.Cuts.Contains);
        _right += right;
        _spurious += cuts.Count - right;
        _missed += example.Cuts.Count - right;
        _compounds++;
        _exact += right == cuts.Count && right == example.Cuts.Count ? 1 : 0;
    }

    public override string ToString()
    {
        var precision = (double)_right / (_right + _spurious);
        var recall = (double)_right / (_right + _missed);
        return FormattableString.Invariant($"P {precision:F4} R {recall:F4} F1 {2 * precision * recall / (precision + recall):F4} ")
            + FormattableString.Invariant($"exact {(double)_exact / _compounds:F4} simple words cut {(double)_simpleCut / _simple:F4}");
    }
}
