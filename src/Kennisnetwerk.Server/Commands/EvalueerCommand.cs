using System.CommandLine;
using System.Text.Json;
using Kennisnetwerk.Kennis.Evaluatie;
using Kennisnetwerk.Server.Hosting;

namespace Kennisnetwerk.Server.Commands;

/// <summary><c>evalueer</c>: how good the search is on graded questions.</summary>
internal static class EvalueerCommand
{
    public static Command Create(SharedOptions options)
    {
        var file = new Option<string>("--vragen") { Description = "Een bestand met beoordeelde vragen: role, query, id, grade, gescheiden door tabs.", HelpName = "BESTAND", Required = true };
        var command = new Command("evalueer", "Meet hoe goed er wordt gezocht, met beoordeelde vragen.") { file, options.Json };
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var questions = GradedQuestionFile.Read(Path.GetFullPath(parsed.GetValue(file)!));
            await using var kennisbank = await Kennisbank.OpenReadOnlyAsync(options.Settings(parsed), cancellationToken);
            var scores = await new SearchEvaluation(kennisbank.Zoekdienst).RunAsync(questions, cancellationToken);
            Print(scores, parsed.GetValue(options.Json), parsed.InvocationConfiguration.Output);
            return 0;
        });
        return command;
    }

    private static void Print(IReadOnlyCollection<QuestionScore> scores, bool json, TextWriter output)
    {
        var all = RankingScore.Mean([.. scores.Select(score => score.Score)]);
        var perRole = scores.GroupBy(score => score.Vraag.Rol).ToDictionary(group => group.Key, group => RankingScore.Mean([.. group.Select(score => score.Score)]));
        if (json)
        {
            output.WriteLine(JsonSerializer.Serialize(
                new
                {
                    ndcg10 = all.Ndcg10,
                    mrr = all.Mrr,
                    recall50 = all.Recall50,
                    rollen = perRole.ToDictionary(role => role.Key, role => new { ndcg10 = role.Value.Ndcg10, mrr = role.Value.Mrr, recall50 = role.Value.Recall50 }),
                    vragen = scores.Select(score => new { rol = score.Vraag.Rol, vraag = score.Vraag.Vraag, ndcg10 = score.Score.Ndcg10, mrr = score.Score.Mrr, recall50 = score.Score.Recall50 }),
                },
                JsonOutput.Options));
            return;
        }

        output.WriteLine("nDCG@10    MRR  recall@50");
        foreach (var score in scores)
        {
            output.WriteLine($"{Line(score.Score)}  {score.Vraag.Rol}: {score.Vraag.Vraag}");
        }

        foreach (var (role, score) in perRole)
        {
            output.WriteLine($"{Line(score)}  gemiddeld {role}");
        }

        output.WriteLine($"{Line(all)}  gemiddeld over {scores.Count} vragen");
    }

    private static string Line(RankingScore score) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{score.Ndcg10,7:0.000}  {score.Mrr,5:0.000}  {score.Recall50,9:0.000}");
}
