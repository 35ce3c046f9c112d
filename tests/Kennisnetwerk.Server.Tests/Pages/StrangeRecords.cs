using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Server.Tests.Pages;

/// <summary>What the inventory has not, and a graph may have: hostile texts, drafts, merged things, capitals, more neighbours than a page shows.</summary>
internal static class StrangeRecords
{
    /// <summary>Stands in the texts of everything that a visitor may not see, and nowhere else.</summary>
    public const string Hidden = "Qwrtxyzzy";

    public const string HostileTitle = "<script>alert(1)</script> \"x\" & 'y'";
    public const int Many = 1004;

    public static async Task AddAsync(IGraphStore store)
    {
        await store.WriteAsync(
            Proef.Onderzoek("onz-vijandig", HostileTitle, ("samenvatting", "<img src=x onerror=alert(1)>"), ("periode", "</title>")),
            Proef.Instelling("inst-vijandig", "Instelling <b>vet</b>", ("website", "javascript:alert(1)"), ("omschrijving", "https://example.org/?a=1&b=2"), ("regio", "OVER_IJSSEL")),
            Proef.Relatie("onz-vijandig", "UITGEVOERD_DOOR", "inst-vijandig", ("rol", "PARTNER"), ("sinds", new DateOnly(2020, 1, 2)), ("tot", new DateOnly(2021, 12, 31)), ("toelichting", "<i>schuin</i>")),
            Proef.Begrip("bg-kapitaal", "OZJX", ("afkorting", "OZJX"), ("voluit", "Ondersteuningsteam X"), ("synoniemen", new[] { "SAMEN", "JIM" }), ("categorie", "ORGANISATIE")),
            Proef.Thema("th-oud", "Oude naam"),
            Proef.Thema("th-ouder", "Nog oudere naam"),
            Proef.Thema("th-nieuw", "Nieuwe naam"),
            Proef.Ding("ex-1", "Expert", ("naam", "Een expert"), ("pool", "CCE"), ("sectoren", new[] { "GGZ" }), ("contactroute", $"via {Hidden}")),
            Proef.Ding("tr-getal", "RetTrend", ("omschrijving", "Een groot cijfer"), ("soort", "STATISTIEK"), ("aantal", "1.234.567,5"), ("getal", 1234567.5)));
        await store.WriteAsync(
            Proef.Onderzoek("onz-verborgen", $"{Hidden} onderzoek") with { Status = Publicatiestatus.Concept, Eigenaars = ["inst-vijandig"] },
            Proef.Thema("th-verborgen", $"{Hidden} thema") with { Status = Publicatiestatus.Ingediend },
            Proef.Persoon("pers-verborgen", $"{Hidden} persoon") with { Status = Publicatiestatus.Gearchiveerd },
            Proef.Ding("aanv-1", "Aanvraag", ("titel", $"{Hidden} aanvraag"), ("status", "INGEDIEND")),
            Proef.Relatie("onz-verborgen", "UITGEVOERD_DOOR", "inst-vijandig", ("rol", "UITVOERDER")),
            Proef.Relatie("onz-verborgen", "GAAT_OVER", "th-nieuw"),
            Proef.Relatie("onz-vijandig", "GAAT_OVER", "th-verborgen"),
            Proef.Relatie("onz-vijandig", "HEEFT_ONDERZOEKER", "pers-verborgen"),
            Proef.Relatie("aanv-1", "AANGEVRAAGD_DOOR", "inst-vijandig", ("rol", "UITVOERDER")),
            Proef.Vermelding("verm-verborgen", Herkomst.Invoer, new Claim("inst-vijandig", "", "", Hidden)) with { Status = Publicatiestatus.Concept },
            new Change.RedirectNode("th-ouder", "th-oud"));
        await store.WriteAsync(new Change.RedirectNode("th-oud", "th-nieuw"));
        await store.WriteAsync([
            Proef.Instelling("inst-druk", "Drukke instelling"),
            .. Enumerable.Range(0, 60).Select(number => Proef.Onderzoek($"onz-druk-{number}", $"Druk werk {number}")),
            .. Enumerable.Range(0, 60).Select(number => Proef.Relatie($"onz-druk-{number}", "UITGEVOERD_DOOR", "inst-druk", ("rol", "UITVOERDER"))),
            Proef.Begrip("bg-druk", "Druk begrip", ("categorie", "zorgvorm")),
            .. Enumerable.Range(0, Many).Select(number => Proef.Begrip($"bg-smal-{number:0000}", $"Smal begrip {number:0000}", ("categorie", "zorgvorm"))),
            .. Enumerable.Range(0, Many).Select(number => Proef.Relatie($"bg-smal-{number:0000}", "BREDER", "bg-druk")),
        ]);
    }
}
