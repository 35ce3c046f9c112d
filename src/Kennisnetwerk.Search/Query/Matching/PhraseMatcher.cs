using Kennisnetwerk.Search.Index.Encoding;
using Kennisnetwerk.Search.Index.Postings;
using Kennisnetwerk.Search.Index.Segments;
using Kennisnetwerk.Search.Index.Terms;
using Kennisnetwerk.Search.Query.Planning;

namespace Kennisnetwerk.Search.Query.Matching;

/// <summary>Finds documents in which terms stand at given distances: the rarest term leads, the others are skipped to.</summary>
internal static class PhraseMatcher
{
    public static BitSet Find(SegmentReader reader, PlannedPhrase phrase)
    {
        var found = new BitSet(reader.Documents);
        var cursors = new PostingsCursor[phrase.Terms.Count];
        for (var i = 0; i < cursors.Length; i++)
        {
            if (!reader.Terms.TryFind(TermKey.Of(TermKey.Analyzed, phrase.Terms[i]), out var entry))
            {
                return found;
            }

            cursors[i] = reader.Open(entry);
        }

        var byRarity = cursors.OrderBy(cursor => cursor.Documents).ToArray();
        var document = byRarity[0].Next();
        while (document != PostingsCursor.End)
        {
            var next = Agree(byRarity, document);
            if (next == document)
            {
                if (StandsIn(reader, cursors, phrase))
                {
                    found.Add(document);
                }

                next = byRarity[0].Next();
            }
            else if (next != PostingsCursor.End)
            {
                next = byRarity[0].Advance(next);
            }

            document = next;
        }

        return found;
    }

    // The document when all terms stand in it, else the next that may be it.
    private static int Agree(PostingsCursor[] cursors, int document)
    {
        for (var i = 1; i < cursors.Length; i++)
        {
            var at = cursors[i].Advance(document);
            if (at != document)
            {
                return at;
            }
        }

        return document;
    }

    private static bool StandsIn(SegmentReader reader, PostingsCursor[] cursors, PlannedPhrase phrase)
    {
        var starts = new HashSet<(int Field, int Position)>();
        var positions = new List<(int Channel, int Position)>();
        for (var i = 0; i < cursors.Length; i++)
        {
            positions.Clear();
            cursors[i].ReadPositions(reader.Shapes, positions);
            var here = new HashSet<(int Field, int Position)>();
            foreach (var (channel, position) in positions)
            {
                var place = (Channels.FieldOf(channel), position - phrase.Offsets[i] + phrase.Offsets[0]);
                if (Channels.KindOf(channel) != Channels.Part
                    && (phrase.Field < 0 || phrase.Field == place.Item1)
                    && (i == 0 || starts.Contains(place)))
                {
                    here.Add(place);
                }
            }

            if (here.Count == 0)
            {
                return false;
            }

            starts = here;
        }

        return true;
    }
}
