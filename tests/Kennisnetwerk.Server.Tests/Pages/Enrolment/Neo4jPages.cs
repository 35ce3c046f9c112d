using Kennisnetwerk.Server.Tests.Pages.Agenda;
using Kennisnetwerk.Server.Tests.Pages.Bestanden;
using Kennisnetwerk.Server.Tests.Pages.Detail;
using Kennisnetwerk.Server.Tests.Pages.Lijsten;
using Kennisnetwerk.Server.Tests.Pages.Start;
using Kennisnetwerk.Server.Tests.Pages.Vast;
using Kennisnetwerk.Server.Tests.Pages.Zoeken;

namespace Kennisnetwerk.Server.Tests.Pages.Enrolment;

/// <summary>The same tests of the pages with the graph in Neo4j, while nothing else uses its one database.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class Neo4jPages : ICollectionFixture<Neo4jPagesHost>
{
    private const string Name = "pages op neo4j";

    [Collection(Name)]
    public sealed class Agenda(Neo4jPagesHost host) : AgendaPageTests(host.Required());

    [Collection(Name)]
    public sealed class AgendaCell(Neo4jPagesHost host) : AgendaCellTests(host.Required());

    [Collection(Name)]
    public sealed class Asset(Neo4jPagesHost host) : AssetEndpointTests(host.Required());

    [Collection(Name)]
    public sealed class Detail(Neo4jPagesHost host) : DetailPageTests(host.Required());

    [Collection(Name)]
    public sealed class Lijst(Neo4jPagesHost host) : LijstPageTests(host.Required());

    [Collection(Name)]
    public sealed class Lijsten(Neo4jPagesHost host) : LijstenTests(host.Required());

    [Collection(Name)]
    public sealed class Markup(Neo4jPagesHost host) : MarkupTests(host.Required());

    [Collection(Name)]
    public sealed class Middleware(Neo4jPagesHost host) : PageMiddlewareTests(host.Required());

    [Collection(Name)]
    public sealed class PageType(Neo4jPagesHost host) : PageTypeTests(host.Required());

    [Collection(Name)]
    public sealed class Site(Neo4jPagesHost host) : SiteTests(host.Required());

    [Collection(Name)]
    public sealed class Start(Neo4jPagesHost host) : StartPageTests(host.Required());

    [Collection(Name)]
    public sealed class Vast(Neo4jPagesHost host) : VastPageTests(host.Required());

    [Collection(Name)]
    public sealed class Zoek(Neo4jPagesHost host) : ZoekPageTests(host.Required());

    [Collection(Name)]
    public sealed class ZoekFacet(Neo4jPagesHost host) : ZoekFacetTests(host.Required());

    [Collection(Name)]
    public sealed class ZoekQuestion(Neo4jPagesHost host) : ZoekQuestionTests(host.Required());
}
