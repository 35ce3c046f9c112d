using System.Net.Sockets;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Kennis.Kopie;
using Kennisnetwerk.Kennis.Zoeken;
using Kennisnetwerk.Search;
using Kennisnetwerk.Server.Settings;
using Microsoft.AspNetCore.Connections;

namespace Kennisnetwerk.Server.Commands;

/// <summary>
/// What a user reads when a command fails. The projects below speak English to developers; here is said in Dutch what is wrong and what
/// to do, with their own words, which name the place, on the line below.
/// </summary>
internal static class FailureText
{
    /// <summary>Whether a failure is the user's to mend: of data, settings, files or the database, not of the program.</summary>
    public static bool Explains(Exception exception) => exception is SettingsException or CommandFailedException or CopyException or ZoekvraagException or InvalidDataException
        or GraphStoreException or GraphSchemaException or SearchIndexException or IOException or UnauthorizedAccessException or SocketException;

    /// <summary>The text, of one or two lines.</summary>
    /// <param name="exception">A failure that <see cref="Explains"/> knows.</param>
    public static string Print(Exception exception) => exception switch
    {
        FileNotFoundException { FileName: { } file } => $"Het bestand '{file}' bestaat niet.",
        SettingsException or CommandFailedException or CopyException or ZoekvraagException or InvalidDataException => exception.Message,
        _ => $"{Explanation(exception)}{Environment.NewLine}  Technisch: {exception.Message}",
    };

    private static string Explanation(Exception exception) => exception switch
    {
        SchemaMismatchException => "Deze gegevens horen bij een andere versie van Kennisnetwerk, of niet bij Kennisnetwerk. Gebruik de versie die ze schreef, of werk oudere gegevens bij met 'kennisnetwerk migreer'.",
        GraphStoreException failure => OfStore(failure),
        GraphSchemaException => "Het schema in graph-schema is niet in orde.",
        IndexLockedException => "Een ander proces schrijft al in de zoekindex, meestal een server die nog draait. Stop die, of kies een andere map met --gegevens.",
        SearchIndexException => "De zoekindex is niet te gebruiken. Maak hem opnieuw met 'kennisnetwerk herindexeer'; de gegevens blijven zoals ze zijn.",
        IOException { InnerException: AddressInUseException } => "Het adres is al in gebruik, meestal door een server die nog draait. Stop die, of kies een ander adres met --adres.",
        SocketException => "De server kan op dit adres niet luisteren. Kies een adres van deze machine, en een poort die dit proces mag gebruiken.",
        UnauthorizedAccessException => "Dit proces mag een bestand of map niet gebruiken. Controleer de rechten.",
        _ => "Een bestand of map is niet te gebruiken.",
    };

    private static string OfStore(GraphStoreException failure) => failure.Code switch
    {
        "sqlite.in-use" => "Een ander proces werkt al met deze gegevens, meestal een server die nog draait. Stop die, of kies een andere map met --gegevens.",
        "sqlite.corrupt" or "sqlite.content" => "De gegevens zijn beschadigd. Zet een reservekopie terug met 'kennisnetwerk herstel'.",
        "sqlite.full" => "De schijf is vol. Maak ruimte en probeer het opnieuw.",
        "sqlite.open" => "In deze map staan geen gegevens. Start de server er een keer mee, of kies een andere map met --gegevens.",
        "sqlite.copy" => "Die reservekopie bestaat niet.",
        EntryReplay.OutOfSequence => "De bestemming veranderde onder het kopiëren. Zorg dat niets anders erin schrijft, en begin opnieuw met een lege opslag.",
        "sqlite.readonly" or "sqlite.files" => "De gegevensmap is niet te gebruiken. Controleer of de map bestaat en of dit proces erin mag schrijven.",
        _ when failure.IsTransient => "De opslag is nu niet bereikbaar. Controleer de database en probeer het opnieuw.",
        _ => "De opslag kan dit niet doen.",
    };
}
