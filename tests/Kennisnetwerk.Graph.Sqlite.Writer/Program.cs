using System.Globalization;
using Kennisnetwerk.Graph.Changes;
using Kennisnetwerk.Graph.Sqlite;
using Kennisnetwerk.Graph.Sqlite.Writer;

// Writes ChangeSets into the folder of the first argument until it is killed, and says the number of each once it is acknowledged.
// Each creates some nodes, a relation between each two of them, and a mention that gives one of them a field.
var store = await SqliteGraphStore.OpenAsync(new SqliteStoreOptions { Folder = args[0] }, WriterSchema.Instance, TimeProvider.System, CancellationToken.None);
var random = new Random(int.Parse(args[1], CultureInfo.InvariantCulture));
for (var number = (await store.SummariseAsync(CancellationToken.None)).LastSequence + 1; ; number++)
{
    var pairs = 1 + random.Next(random.Next(4) == 0 ? 400 : 4);
    var changes = Enumerable.Range(0, pairs).SelectMany(i => WriterSchema.Pair($"n{number}-{i}")).Append(WriterSchema.Mention($"v{number}", $"n{number}-0-a", number));
    var result = await store.ApplyAsync(
        new ChangeSet { Key = number.ToString(CultureInfo.InvariantCulture), Actor = Actor.Systeem, Source = "proef", Changes = [.. changes] }, CancellationToken.None);
    if (result is not ApplyResult.Applied)
    {
        Console.Error.WriteLine(string.Join('\n', ((ApplyResult.Rejected)result).Faults));
        return 1;
    }

    Console.WriteLine(number.ToString(CultureInfo.InvariantCulture));
}
