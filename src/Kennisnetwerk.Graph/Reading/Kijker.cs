using System.Collections.Immutable;

namespace Kennisnetwerk.Graph.Reading;

/// <summary>
/// Who looks. Every read of a store and of the search index takes one, and leaves out what it may not see before it pages,
/// counts, groups or suggests.
/// </summary>
/// <remarks>
/// A node is visible when the role is <see cref="Rol.Onderzoekscoordinator"/> or higher; or when one of its owners is an own
/// instelling; or when it is published and its type is open to the role. A relation is visible when both its ends are.
/// </remarks>
/// <param name="Rol">The role.</param>
/// <param name="EigenInstellingen">Ids of the kennisinstellingen that the viewer acts for.</param>
public sealed record Kijker(Rol Rol, ImmutableArray<string> EigenInstellingen)
{
    /// <summary>A reader without an account.</summary>
    public static Kijker Bezoeker { get; } = new(Rol.Bezoeker, []);

    /// <summary>The system itself: derived views, exports and checks, which see everything and filter by their own reader.</summary>
    public static Kijker Systeem { get; } = new(Rol.Beheerder, []);

    /// <summary>Whether every node is visible, whatever its state and owner.</summary>
    public bool ZietAlles => Rol >= Rol.Onderzoekscoordinator;
}
