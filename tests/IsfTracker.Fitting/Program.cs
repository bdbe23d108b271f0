using IsfTracker.Fitting;

// Fits the weights by which passages are chosen and stances are weighed to labelled articles, and writes the three files that the program reads.
// dotnet run -c Release --project tests/IsfTracker.Fitting -- OUT --codebook FILE FOLDER[*WEIGHT]… [--passages FOLDER…]
if (args.Length < 4)
{
    Console.Error.WriteLine("Usage: OUT --codebook FILE FOLDER[*WEIGHT]... [--passages FOLDER...] (folders of labelled articles or of specification files; --codebook may stand again)");
    return 2;
}
var examples = Source.Parse(args.Skip(1)).SelectMany(Examples.Of).ToList();
Console.WriteLine($"{examples.Count} articles, {examples.Sum(example => example.Labels.Count(label => label is not null))} labelled passages of {examples.Sum(example => example.Drafts.Count)}");
WeightFiles.Write(args[0], examples);
return 0;
