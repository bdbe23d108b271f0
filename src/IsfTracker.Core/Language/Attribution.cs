namespace IsfTracker.Core.Language;

/// <summary>Somebody is said to have said something.</summary>
/// <param name="Source">Who ("the source", "Aliyev"); null when the text does not say.</param>
/// <param name="Cue">The word that attributes ("said", "according to"); null when only quotation marks do.</param>
/// <param name="Content">What was said, one span or the parts of a split quote.</param>
/// <param name="Direct">True when the content stands in quotation marks.</param>
public sealed record Attribution(TextSpan? Source, TextSpan? Cue, IReadOnlyList<TextSpan> Content, bool Direct);
