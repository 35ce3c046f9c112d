using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Claims;
using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;
using Kennisnetwerk.Graph.Stores;
using Kennisnetwerk.Tests.Shared;

namespace Kennisnetwerk.Api.Tests;

/// <summary>The API with drafts, a merged thing and an expert beside the inventory. Its tests share it: they only read.</summary>
[CollectionDefinition(Name)]
public sealed class StrangeApi : SeededApi, ICollectionFixture<StrangeApi>
{
    public const string Name = "strange api";

    /// <summary>Stands in everything that a visitor may not see.</summary>
    public const string Hidden = "Qwrtxyzzy";

    public static Kijker Owner { get; } = new(Rol.Kennisinstituut, ["inst-eigen"]);

    public static Kijker Ret { get; } = new(Rol.Ret, []);

    public static Kijker Coordinator { get; } = new(Rol.Onderzoekscoordinator, []);

    protected override async Task<IGraphStore> OpenStoreAsync(GraphSchema schema)
    {
        var store = await base.OpenStoreAsync(schema);
        await store.WriteAsync(
            Proef.Instelling("inst-eigen", "Eigen instelling", ("synoniemen", new[] { "eigen" })),
            Proef.Onderzoek("onz-open", "Open werk", ("jaar", 1066), ("samenvatting", "Kort")),
            Proef.Onderzoek("onz-dicht", $"{Hidden} werk", ("jaar", 1066)) with { Status = Publicatiestatus.Concept, Eigenaars = ["inst-eigen"] },
            Proef.Thema("th-dicht", $"{Hidden} thema") with { Status = Publicatiestatus.Gearchiveerd },
            Proef.Thema("th-oud", "Oude naam"),
            Proef.Thema("th-nieuw", "Nieuwe naam"),
            Proef.Ding("aanv-1", "Aanvraag", ("titel", $"{Hidden} aanvraag"), ("status", "INGEDIEND")),
            Proef.Ding("ex-1", "Expert", ("naam", "Een expert"), ("pool", "CCE"), ("contactroute", $"via {Hidden}")),
            Proef.Relatie("onz-open", "UITGEVOERD_DOOR", "inst-eigen", ("rol", "PENVOERDER")),
            Proef.Relatie("onz-dicht", "UITGEVOERD_DOOR", "inst-eigen", ("rol", "UITVOERDER")),
            Proef.Relatie("onz-open", "GAAT_OVER", "th-dicht"),
            Proef.Relatie("onz-open", "GAAT_OVER", "th-nieuw", ("status", "VOORGESTELD"), ("zekerheid", 0.25), ("afgeleid", true)),
            Proef.Vermelding("verm-open", Herkomst.Import, new Claim("onz-open", "", "", "01:1"), new Claim("onz-open~GAAT_OVER~th-nieuw", "", "", "01:2")),
            Proef.Vermelding("verm-dicht", Herkomst.Invoer, new Claim("onz-open", "", "", Hidden)) with { Status = Publicatiestatus.Concept });
        await store.WriteAsync(new Change.RedirectNode("th-oud", "th-nieuw"));
        return store;
    }
}
