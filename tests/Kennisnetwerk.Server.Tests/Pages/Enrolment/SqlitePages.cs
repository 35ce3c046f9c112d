using Kennisnetwerk.Server.Tests.Pages.Agenda;
using Kennisnetwerk.Server.Tests.Pages.Bestanden;
using Kennisnetwerk.Server.Tests.Pages.Detail;
using Kennisnetwerk.Server.Tests.Pages.Lijsten;
using Kennisnetwerk.Server.Tests.Pages.Start;
using Kennisnetwerk.Server.Tests.Pages.Vast;
using Kennisnetwerk.Server.Tests.Pages.Zoeken;

namespace Kennisnetwerk.Server.Tests.Pages.Enrolment;

/// <summary>The tests of the pages with the graph in SQLite. They share one host: they only read.</summary>
[CollectionDefinition(Name)]
public sealed class SqlitePages : ICollectionFixture<PagesHost>
{
    private const string Name = "pages";

    [Collection(Name)]
    public sealed class Agenda(PagesHost host) : AgendaPageTests(host);

    [Collection(Name)]
    public sealed class AgendaCell(PagesHost host) : AgendaCellTests(host);

    [Collection(Name)]
    public sealed class Asset(PagesHost host) : AssetEndpointTests(host);

    [Collection(Name)]
    public sealed class Detail(PagesHost host) : DetailPageTests(host);

    [Collection(Name)]
    public sealed class Lijst(PagesHost host) : LijstPageTests(host);

    [Collection(Name)]
    public sealed class Lijsten(PagesHost host) : LijstenTests(host);

    [Collection(Name)]
    public sealed class Markup(PagesHost host) : MarkupTests(host);

    [Collection(Name)]
    public sealed class Middleware(PagesHost host) : PageMiddlewareTests(host);

    [Collection(Name)]
    public sealed class PageType(PagesHost host) : PageTypeTests(host);

    [Collection(Name)]
    public sealed class Site(PagesHost host) : SiteTests(host);

    [Collection(Name)]
    public sealed class Start(PagesHost host) : StartPageTests(host);

    [Collection(Name)]
    public sealed class Vast(PagesHost host) : VastPageTests(host);

    [Collection(Name)]
    public sealed class Zoek(PagesHost host) : ZoekPageTests(host);

    [Collection(Name)]
    public sealed class ZoekFacet(PagesHost host) : ZoekFacetTests(host);

    [Collection(Name)]
    public sealed class ZoekQuestion(PagesHost host) : ZoekQuestionTests(host);
}
