using System.Text;
using Kennisnetwerk.Kennis.Tests.Support;

namespace Kennisnetwerk.Kennis.Tests.Import;

/// <summary>The ways in which the tests break the inventory: each kind of damage in each file, and each rule in each column that has it.</summary>
internal static class BrokenImports
{
    private const string Nonsense = "bestaat-niet";

    public static IReadOnlyList<BrokenImport> All { get; } =
    [
        .. SampleRow.Files.SelectMany(DamagedFile),
        .. SampleRow.Files.SelectMany(DamagedHeading),
        .. SampleRow.Files.SelectMany(DamagedRow),
        .. SampleRow.Files.SelectMany(EmptyCells),
        .. BadCells(),
        .. BadReferences(),
        .. Circles(),
    ];

    private static IEnumerable<BrokenImport> DamagedFile(string file)
    {
        yield return new("ontbreekt", file, "", copy => Do(0, () => File.Delete(copy.PathOf(file))));
        yield return new("leeg", file, "", copy => Do(0, () => copy.Write(file, "")));
        yield return new("UTF-16", file, "", copy => Do(1, () => File.WriteAllText(copy.PathOf(file), copy.Read(file), Encoding.Unicode)));
        yield return new("Latin-1", file, "", copy => Do(
            3, () => File.WriteAllBytes(copy.PathOf(file), WithLatinLetter(InsertLine(copy.Read(file), 3, "\u0001,")))));
        yield return new("afgekapt in de laatste regel", file, null, copy => Do(Lines(copy, file), () => copy.Write(file, copy.Read(file)[..^3])));
        yield return new("afgekapt in een cel", file, null, copy => Do(Lines(copy, file) + 1, () => copy.Write(file, copy.Read(file) + "\"begin van")));
    }

    private static IEnumerable<BrokenImport> DamagedHeading(string file)
    {
        foreach (var column in Columns(file))
        {
            yield return new("kolom ontbreekt", file, column, copy => Do(1, () => copy.Write(file, ReplaceHeading(copy.Read(file), column, "vreemd"))));
        }

        yield return new("kolom onbekend", file, "vreemd", copy => Do(1, () => copy.Write(file, ReplaceHeading(copy.Read(file), Columns(file)[0], "vreemd"))));
        yield return new("kolom dubbel", file, Columns(file)[1], copy => Do(1, () => copy.Write(file, ReplaceHeading(copy.Read(file), Columns(file)[0], Columns(file)[1]))));
    }

    private static IEnumerable<BrokenImport> DamagedRow(string file)
    {
        var last = Columns(file)[^1];
        var text = Columns(file)[1];
        yield return new("cel te weinig", file, "", copy => Do(4, () => copy.Write(file, InsertLine(copy.Read(file), 4, "a,b"))));
        yield return new("cel te veel", file, "", copy => Do(4, () => copy.Write(file, InsertLine(copy.Read(file), 4, new string(',', 30)))));
        yield return new("aanhalingsteken in een cel", file, text, copy => Do(4, () => copy.Write(file, InsertLine(copy.Read(file), 4, "a,b\"c,d"))));
        yield return new("tekst na aanhalingsteken", file, text, copy => Do(4, () => copy.Write(file, InsertLine(copy.Read(file), 4, "a,\"b\"c,d"))));
        yield return new("cel van 10 MB", file, last, copy => copy.Append(file, last, new string('x', 10 << 20)));
        yield return new("stuurteken", file, last, copy => copy.Append(file, last, "a\u0007b"));
        foreach (var formula in new[] { "=1+1", "=HYPERLINK(\"http://example.org\")", "+cmd|' /C calc'!A0", "@SUM(A1)", "-2+3", "  =A1" })
        {
            yield return new($"formule {formula[..2]}", file, last, copy => copy.Append(file, last, formula));
        }

        yield return new("dubbele rij", file, file == "relaties.csv" ? "naar_id" : "id", copy => Do(copy.Append(file) + 1, () => copy.Append(file)));
    }

    private static IEnumerable<BrokenImport> EmptyCells(string file)
    {
        var optional = new[] { "regio", "rol", "periode", "aantal", "eenheid", "categorie", "jaar", "datum" };
        return SampleRow.Filled(file).Except(optional).Select(column => new BrokenImport("lege cel", file, column, copy => copy.Append(file, column)));
    }

    private static IEnumerable<BrokenImport> BadCells()
    {
        (string File, string Column)[] lists =
        [
            ("kennisinstellingen.csv", "soort"), ("onderzoeken.csv", "soort"), ("onderzoeken.csv", "status"), ("ret_trends.csv", "soort"), ("themas.csv", "niveau"),
            ("personen.csv", "kring"), ("begrippen.csv", "voluit_in_bron"), ("relaties.csv", "afgeleid"), ("relaties.csv", "relatie"),
            ("bronnen.csv", "jaar"), ("bronnen.csv", "datum"),
        ];
        foreach (var (file, column) in lists)
        {
            yield return new("onbekende waarde", file, column, copy => copy.Append(file, column, Nonsense));
        }

        foreach (var file in SampleRow.Files.Where(file => file != "bronnen.csv"))
        {
            foreach (var place in new[] { "77:1", "01", "01:9-3", "01:1;" })
            {
                yield return new($"plaats {place}", file, "bron", copy => copy.Append(file, "bron", place));
            }
        }

        foreach (var file in SampleRow.Files.Where(file => file != "relaties.csv"))
        {
            yield return new("id met spatie", file, "id", copy => copy.Append(file, "id", "een id"));
            var name = Columns(file).First(column => column is "naam" or "titel" or "omschrijving" or "begrip");
            yield return new("tekst te lang", file, name, copy => copy.Append(file, name, new string('x', 3000)));
        }
    }

    private static IEnumerable<BrokenImport> BadReferences()
    {
        yield return new("van onbekend", "relaties.csv", "van_id", copy => copy.Append("relaties.csv", "van_id", Nonsense));
        yield return new("naar onbekend", "relaties.csv", "naar_id", copy => copy.Append("relaties.csv", "naar_id", Nonsense));
        yield return new("naar past niet", "relaties.csv", "naar_id", copy => copy.Append("relaties.csv", "naar_id", "th-verklarende-analyse"));
        yield return new("van past niet", "relaties.csv", "van_id", copy => copy.Append("relaties.csv", "van_id", "bg-ret"));
        yield return new("systeemrelatie", "relaties.csv", "relatie", copy => copy.Append("relaties.csv", "relatie", "UIT_BRON"));
        foreach (var (file, column) in new[]
        {
            ("kennisinstellingen.csv", "ouder_id"), ("themas.csv", "ouder_id"), ("personen.csv", "organisatie_id"), ("onderzoeken.csv", "uitvoerders"),
            ("onderzoeken.csv", "onderzoekers"), ("ret_trends.csv", "themas"), ("specialismen.csv", "instellingen"), ("specialismen.csv", "instellingen_afgeleid"),
        })
        {
            yield return new("zonder relatie", file, column, copy => copy.Append(file, column, Nonsense));
        }
    }

    private static IEnumerable<BrokenImport> Circles()
    {
        yield return Circle("th-a,ONDERDEEL_VAN,th-b", "th-b,ONDERDEEL_VAN,th-a", "themas.csv", "th-a", "th-b");
        yield return Circle("inst-a,ONDERDEEL_VAN,inst-b", "inst-b,ONDERDEEL_VAN,inst-a", "kennisinstellingen.csv", "inst-a", "inst-b");
        yield return Circle("onz-a,ONDERDEEL_VAN,onz-b", "onz-b,ONDERDEEL_VAN,onz-a", "onderzoeken.csv", "onz-a", "onz-b");
        yield return new("kring met de bestaande boom", "relaties.csv", "naar_id", copy => AppendLine(copy, "inst-ejo,ONDERDEEL_VAN,inst-ejo-kennis-leerfunctie,nee,01:1,"));
        yield return new("kring met zichzelf", "relaties.csv", "naar_id", copy => AppendLine(copy, "inst-ejo,ONDERDEEL_VAN,inst-ejo,nee,01:1,"));
    }

    private static BrokenImport Circle(string there, string back, string file, params string[] ids) => new($"kring in {file}", "relaties.csv", "naar_id", copy =>
    {
        foreach (var id in ids)
        {
            copy.Append(file, "id", id);
        }

        AppendLine(copy, $"{there},nee,01:1,");
        return AppendLine(copy, $"{back},nee,01:1,");
    });

    // Every character but the marked one stays UTF-8, so that the fault is on the line of the mark.
    private static byte[] WithLatinLetter(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        bytes.AsSpan().Replace((byte)1, (byte)0xE9);
        return bytes;
    }

    private static int AppendLine(InventoryCopy copy, string line)
    {
        copy.Write("relaties.csv", copy.Read("relaties.csv") + line + "\n");
        return Lines(copy, "relaties.csv");
    }

    private static int Do(int line, Action action)
    {
        action();
        return line;
    }

    private static int Lines(InventoryCopy copy, string file) => copy.Read(file).Count(character => character == '\n');

    private static string[] Columns(string file) => File.ReadLines(Path.Combine(Repository.SeedFolder, file)).First().Split(',');

    private static string ReplaceHeading(string text, string column, string other)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return string.Join(',', text[..end].Split(',').Select(name => name == column ? other : name)) + text[end..];
    }

    private static string InsertLine(string text, int line, string content)
    {
        var lines = text.Split('\n').ToList();
        lines.Insert(line - 1, content);
        return string.Join('\n', lines);
    }
}
