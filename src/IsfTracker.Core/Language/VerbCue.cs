namespace IsfTracker.Core.Language;

/// <summary>A verb that attributes, with its helpers ("has also said", "declined to say").</summary>
/// <param name="First">Index of the group's first token.</param>
/// <param name="Main">Index of the verb.</param>
/// <param name="End">Index behind the group.</param>
/// <param name="Participial">An -ing form without a helper: its subject stands elsewhere.</param>
internal readonly record struct VerbCue(int First, int Main, int End, Frames Frames, VerbForm Form, bool Participial)
{
    private const WordTraits Helpers = WordTraits.Auxiliary | WordTraits.Negation | WordTraits.Adverb;

    /// <summary>A verb of noticing, judging or showing says nothing by itself.</summary>
    public bool IsSpeech => Allows(Frames.Quote | Frames.Closing | Frames.Infinitive | Frames.ObjectInfinitive | Frames.Phrase | Frames.Idiom);

    public bool Allows(Frames frames) => (Frames & frames) != 0;

    public static bool TryRead(in Passage passage, int at, out VerbCue cue)
    {
        cue = default;
        if (!passage.Has(at, WordTraits.CueVerb) || passage.IsQuoted(at) || IsRepeated(passage, at)) { return false; }
        if (!CueVerbs.TryFind(passage.Word(at), out var verb) || IsNoun(passage, at, verb.Form)) { return false; }
        var first = FirstOfGroup(passage, at);
        if (first < 0) { return false; }
        var passive = IsPassive(passage, first, at, verb.Form);
        if (passive && !Idioms.IsQuotedAs(passage, at)) { return false; }
        var (end, frames) = Idioms.Extend(passage, at, verb.Frames);
        if (frames == Frames.None) { return false; }
        if (IsHearsay(passage, first, at)) { return false; }
        var helped = HasHelper(passage, first, at);
        if (verb.Form == VerbForm.Base && !helped && !HasPluralSubject(passage, first)) { return false; }
        if (verb.Form == VerbForm.Ing && !helped && frames == Frames.Phrase) { return false; }
        cue = new VerbCue(first, at, end, frames, verb.Form, verb.Form == VerbForm.Ing && !helped);
        return true;
    }

    /// <summary>The same word again and again is no sentence; a long run of it would take long to read.</summary>
    private static bool IsRepeated(in Passage passage, int at) =>
        passage.Has(at + 1, WordTraits.CueVerb) && passage.Tokens[at + 1].Length == passage.Tokens[at].Length && passage.Word(at + 1).SequenceEqual(passage.Word(at));

    /// <summary>"a report", "their claims", "of note", "State Department".</summary>
    private static bool IsNoun(in Passage passage, int at, VerbForm form)
    {
        if (passage.Has(at, WordTraits.Capitalised) && at > passage.First) { return true; }
        var before = at - 1;
        if (passage.Has(before, WordTraits.Determiner | WordTraits.PossessivePronoun) && !passage.Has(before, WordTraits.SubjectPronoun | WordTraits.Relative))
        {
            var subject = IsBareSubject(passage, before) && (form == VerbForm.Past || (form == VerbForm.Base && !passage.Is(before, "one") && !passage.Is(before, "another")));
            return !subject;
        }
        if (passage.Has(before, WordTraits.PossessiveEnding) && form is VerbForm.Base or VerbForm.Present) { return true; }
        if (form is VerbForm.Base or VerbForm.Present && passage.Has(before, WordTraits.Preposition) && !passage.Is(before, "to")) { return true; }
        if (form is VerbForm.Base or VerbForm.Present && passage.Has(before, WordTraits.Adjective) && !passage.Has(before, WordTraits.Person)) { return true; }
        return passage.Is(at + 1, "by") && form is VerbForm.Past or VerbForm.Participle;
    }

    /// <summary>"Some said", "others argued": the determiner alone is the subject.</summary>
    private static bool IsBareSubject(in Passage passage, int at) =>
        passage.Is(at, "some") || passage.Is(at, "others") || passage.Is(at, "many") || passage.Is(at, "several") || passage.Is(at, "one") || passage.Is(at, "both")
        || passage.Is(at, "another") || passage.Is(at, "most") || passage.Is(at, "two") || passage.Is(at, "few") || passage.Is(at, "all");

    /// <summary>-1 where the verb is an infinitive that belongs to another verb.</summary>
    private static int FirstOfGroup(in Passage passage, int at)
    {
        var first = at;
        if (passage.Is(at - 1, "to"))
        {
            var verb = at - 2;
            if (!(passage.Is(verb, "on") && passage.Is(verb - 1, "went")) && !passage.Is(verb, "continued") && !passage.Is(verb, "seemed") && !passage.Is(verb, "appeared")) { return -1; }
            first = passage.Is(verb, "on") ? verb - 1 : verb;
        }
        while ((passage.Has(first - 1, Helpers) || passage.Is(first - 1, "first")) && !passage.IsQuoted(first - 1) && !passage.Has(first - 1, WordTraits.SubjectPronoun | WordTraits.Determiner)) { first--; }
        while (first < at && !passage.Has(first, WordTraits.Auxiliary) && (passage.IsMark(first - 1, ",") || IsModified(passage, first))) { first++; }
        return first;
    }

    /// <summary>"to speak publicly said": the adverb belongs to the verb before it.</summary>
    private static bool IsModified(in Passage passage, int adverb) =>
        passage.Has(adverb, WordTraits.Adverb) && passage.Has(adverb - 1, WordTraits.Verb) && !passage.Has(adverb - 1, WordTraits.Person | WordTraits.Capitalised);

    /// <summary>Index of the group's first token without the adverbs before it.</summary>
    public int Lead(in Passage passage)
    {
        var lead = First;
        while (lead < Main && (passage.Has(lead, WordTraits.Adverb) || passage.Is(lead, "first")) && !passage.Has(lead, WordTraits.Auxiliary | WordTraits.Negation)) { lead++; }
        return lead;
    }

    /// <summary>"has reportedly agreed": the whole sentence is hearsay, not the agreement a speech.</summary>
    private static bool IsHearsay(in Passage passage, int first, int at)
    {
        for (var index = first; index < at; index++)
        {
            if (passage.Is(index, "reportedly") || passage.Is(index, "allegedly")) { return true; }
        }
        return false;
    }

    private static bool HasHelper(in Passage passage, int first, int at)
    {
        for (var index = first; index < at; index++)
        {
            if (passage.Has(index, WordTraits.Auxiliary) || passage.Is(index, "to")) { return true; }
        }
        return false;
    }

    private static bool IsPassive(in Passage passage, int first, int at, VerbForm form)
    {
        if (form is not (VerbForm.Past or VerbForm.Participle)) { return false; }
        for (var index = first; index < at; index++)
        {
            if (passage.Is(index, "was") || passage.Is(index, "were") || passage.Is(index, "is") || passage.Is(index, "are") || passage.Is(index, "been") || passage.Is(index, "be") || passage.Is(index, "being")) { return true; }
        }
        return false;
    }

    private static bool HasPluralSubject(in Passage passage, int first)
    {
        for (var at = NounPhrases.StartBefore(passage, first); at < first && !passage.Has(at, WordTraits.Preposition) && !passage.IsMark(at, ","); at++)
        {
            if (passage.Has(at, WordTraits.SubjectPronoun) || IsBareSubject(passage, at) || passage.Is(at, "and") || IsPlural(passage, at)) { return true; }
        }
        return passage.Is(first - 1, "who") && IsPlural(passage, first - 2);
    }

    private static bool IsPlural(in Passage passage, int at)
    {
        if (!passage.IsWord(at)) { return false; }
        var word = passage.Word(at);
        return (word.Length > 2 && word[^1] == 's' && !word.EndsWith("ss", StringComparison.Ordinal) && !passage.Has(at, WordTraits.PossessiveEnding))
            || passage.Is(at, "people") || passage.Is(at, "men") || passage.Is(at, "women") || passage.Is(at, "police") || passage.Is(at, "media");
    }
}
