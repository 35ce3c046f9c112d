using Kennisnetwerk.Graph.Reading;
using Kennisnetwerk.Graph.Schema;

namespace Kennisnetwerk.Graph.Conformance.Support;

/// <summary>A small schema that has one of everything: each kind of field, lists, hidden fields and types, roles, a hierarchy, mentions.</summary>
public static class TestSchema
{
    private static readonly Rol[] Writers = [Rol.Kennisinstituut, Rol.Onderzoekscoordinator, Rol.Beheerder];

    public static GraphSchema Instance { get; } = new(
        version: 1,
        [
            new NodeType
            {
                Name = "Onderzoek",
                Interfaces = ["Item"],
                ChangeableBy = [.. Writers],
                Fields =
                [
                    Sortable("titel") with { IsRequired = true },
                    new GraphField { Name = "status", Kind = FieldKind.Choice, Choices = ["LOPEND", "AFGEROND", "GESTOPT"], IsFacet = true, IsIndexed = true },
                    new GraphField { Name = "jaar", Kind = FieldKind.Whole, IsSortable = true, IsIndexed = true },
                    new GraphField { Name = "budget", Kind = FieldKind.Number },
                    new GraphField { Name = "open", Kind = FieldKind.Truth },
                    new GraphField { Name = "start", Kind = FieldKind.Date, IsIndexed = true },
                    new GraphField { Name = "gezien", Kind = FieldKind.Moment },
                    new GraphField { Name = "trefwoorden", Kind = FieldKind.Text, IsList = true, IsFacet = true, IsIndexed = true },
                    new GraphField { Name = "jaren", Kind = FieldKind.Whole, IsList = true },
                    new GraphField { Name = "toelichting", Kind = FieldKind.Text, MaxLength = 20_000 },
                    new GraphField { Name = "intern", Kind = FieldKind.Text, VisibleFor = Rol.Onderzoekscoordinator },
                ],
            },
            new NodeType { Name = "Kennisinstelling", Interfaces = ["Item", "Benoemd"], ChangeableBy = [.. Writers], Fields = [Sortable("naam") with { IsRequired = true }, new GraphField { Name = "jaar", Kind = FieldKind.Whole }] },
            new NodeType { Name = "Thema", Interfaces = ["Benoemd"], ChangeableBy = [Rol.Beheerder], Fields = [Sortable("naam"), new GraphField { Name = "code", Kind = FieldKind.Whole }] },
            new NodeType
            {
                Name = "Expert",
                Interfaces = ["Benoemd"],
                VisibleFor = Rol.Ret,
                ChangeableBy = [Rol.Beheerder],
                Fields = [Sortable("naam"), new GraphField { Name = "code", Kind = FieldKind.Text }, new GraphField { Name = "contact", Kind = FieldKind.Text, VisibleFor = Rol.Ret }],
            },
            new NodeType { Name = "Bron", Interfaces = ["Benoemd"], ChangeableBy = [Rol.Beheerder], Fields = [Sortable("naam")] },
            new NodeType
            {
                Name = "Vermelding",
                HoldsClaims = true,
                ChangeableBy = [.. Writers],
                Fields =
                [
                    new GraphField { Name = "herkomst", Kind = FieldKind.Choice, Choices = ["INVOER", "IMPORT", "CRAWL"], IsRequired = true },
                    new GraphField { Name = "peildatum", Kind = FieldKind.Date },
                    new GraphField { Name = "tekst", Kind = FieldKind.Text },
                ],
            },
        ],
        [
            new RelationKind
            {
                Name = "UITGEVOERD_DOOR",
                From = ["Onderzoek"],
                To = ["Kennisinstelling"],
                Properties =
                [
                    new GraphField { Name = "rol", Kind = FieldKind.Choice, Choices = ["PENVOERDER", "PARTNER"] },
                    new GraphField { Name = "zekerheid", Kind = FieldKind.Number },
                    new GraphField { Name = "sinds", Kind = FieldKind.Date },
                    Sortable("toelichting"),
                    new GraphField { Name = "notitie", Kind = FieldKind.Text, VisibleFor = Rol.Onderzoekscoordinator },
                ],
            },
            new RelationKind { Name = "GAAT_OVER", From = ["Onderzoek"], To = ["Thema"], Properties = [new GraphField { Name = "zekerheid", Kind = FieldKind.Number }] },
            new RelationKind { Name = "BREDER", From = ["Thema"], To = ["Thema"], Properties = [], IsHierarchy = true },
            new RelationKind { Name = "KENT", From = ["Onderzoek", "Kennisinstelling", "Thema", "Expert"], To = ["Onderzoek", "Kennisinstelling", "Thema", "Expert"], Properties = [] },
            new RelationKind { Name = "IN_BRON", From = ["Vermelding"], To = ["Bron"], Properties = [], IsSystem = true },
        ]);

    private static GraphField Sortable(string name) => new() { Name = name, Kind = FieldKind.Text, IsSortable = true, IsIndexed = true };
}
