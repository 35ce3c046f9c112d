namespace Kennisnetwerk.Kennis.Kopie;

/// <summary>What a copy is busy with, in the words of who waits for it.</summary>
internal static class CopySteps
{
    public const string Copying = "Wijzigingen kopiëren";

    public const string ComparingLog = "Wijzigingen vergelijken";

    public const string ComparingNodes = "Knopen vergelijken";

    public const string ComparingRelations = "Relaties vergelijken";
}
