using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;

namespace Kennisnetwerk.Server.Pages.Bestanden;

/// <summary>
/// The files that pages load, listed once at start: what is not in the list is not served, whatever the address says.
/// </summary>
internal sealed class AssetCatalog
{
    /// <summary>The address under which the files are served.</summary>
    public const string Root = "/_assets/";

    private const int VersionLength = 12;

    private readonly FrozenDictionary<string, Asset> assets;

    private AssetCatalog(FrozenDictionary<string, Asset> assets) => this.assets = assets;

    /// <summary>Lists the files of a folder and the folders in it.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there; the build puts it beside the program.</exception>
    public static AssetCatalog Load(string folder)
    {
        var types = new FileExtensionContentTypeProvider();
        return new AssetCatalog(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).ToFrozenDictionary(
            path => Path.GetRelativePath(folder, path).Replace('\\', '/'),
            path => new Asset(path, types.TryGetContentType(path, out var type) ? type : "application/octet-stream", VersionOf(path)),
            StringComparer.Ordinal));
    }

    /// <summary>The file with this name, or null.</summary>
    public Asset? Find(string name) => assets.GetValueOrDefault(name);

    /// <summary>The address of a file, with its version.</summary>
    /// <exception cref="KeyNotFoundException">The build did not deliver the file.</exception>
    public string AddressOf(string name) => $"{Root}{name}?v={assets[name].Version}";

    private static string VersionOf(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(stream))[..VersionLength];
    }
}
