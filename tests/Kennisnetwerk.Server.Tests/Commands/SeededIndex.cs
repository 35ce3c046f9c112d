namespace Kennisnetwerk.Server.Tests.Commands;

/// <summary>The index of a data folder, to be damaged.</summary>
internal static class SeededIndex
{
    /// <summary>Turns a byte over in the middle of its largest file.</summary>
    public static void Damage(string gegevens)
    {
        var largest = new DirectoryInfo(Path.Combine(gegevens, "index")).GetFiles().MaxBy(file => file.Length)!.FullName;
        var bytes = File.ReadAllBytes(largest);
        bytes[bytes.Length / 2] ^= 0xFF;
        File.WriteAllBytes(largest, bytes);
    }
}
