System.Console.Error.WriteLine("usage: zoeklab | graphql | opslag …"); return 2;
