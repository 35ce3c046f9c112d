using System.Numerics;
using System.Runtime.CompilerServices;

namespace Kennisnetwerk.GraphQL.Execution;

/// <summary>Refuses settings that no service could work with, by the name of the setting.</summary>
internal static class OptionRange
{
    private static readonly TimeSpan LongestTime = TimeSpan.FromDays(1);

    public static T AtLeast<T>(T value, T least, [CallerMemberName] string name = "")
        where T : INumber<T> =>
        value >= least ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be at least {least}.");

    public static int Between(int value, int least, int most, [CallerMemberName] string name = "") =>
        value >= least && value <= most ? value : throw new ArgumentOutOfRangeException(name, value, $"{name} must be from {least} to {most}.");

    public static TimeSpan Time(TimeSpan value, [CallerMemberName] string name = "") =>
        value > TimeSpan.Zero && value <= LongestTime
            ? value
            : throw new ArgumentOutOfRangeException(name, value, $"{name} must be more than nothing and at most a day.");

    public static T NotNull<T>(T value, [CallerMemberName] string name = "")
        where T : class =>
        value ?? throw new ArgumentNullException(name);
}
