using Kennisnetwerk.Lexicon;

if (args is not [var affixes, var words, var output, .. var ranked] || ranked.Length == 0)
{
    Console.Error.WriteLine("usage: lexicon AFFIXES.aff WORDS.dic OUTPUT RANKED-WORDS…");
    return 2;
}

var lexicon = new LexiconBuilder();
lexicon.AddForms(HunspellDictionary.Load(affixes, words).Forms());
lexicon.AddRanks(ranked.Select(RankedWords.Read));
lexicon.CountFamilies();
LexiconWriter.Write(lexicon.Entries(), output);
return 0;
