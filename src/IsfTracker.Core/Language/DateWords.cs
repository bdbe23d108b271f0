using IsfTracker.Core.Characters;

namespace IsfTracker.Core.Language;

/// <summary>The words that date expressions and their surroundings are made of.</summary>
internal static class DateWords
{
    /// <summary>The value of "was" and "were", which with "to" look ahead.</summary>
    public const int Was = 1;

    /// <summary>The value of "previous" and its like, which unlike "last" also name one unit behind an article: "the previous year", but "over the last year".</summary>
    public const int Before = 1;

    private const string NumberWords = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty";

    private const string OrdinalWords =
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth";

    private static readonly Dictionary<string, DateWord> Words = Build();

    private static readonly SpellingTable<DateWord> Lookup = new(Words.Select(pair => (pair.Key, pair.Value)));

    // For each first letter the lengths there are: most words of a text are none of ours and stop here.
    private static readonly uint[] LengthsByLetter = BuildLengths();

    /// <summary>The words one of which every date has, unless it has a number.</summary>
    public static IEnumerable<string> Naming => Words.Where(pair => DateExpressions.Names(pair.Value.Kind)).Select(pair => pair.Key);

    /// <summary>What the word is that begins at a place in a text.</summary>
    public static bool TryGet(ReadOnlySpan<char> text, int start, int length, out DateWord found)
    {
        var letter = (text[start] | 0x20) - 'a';
        var mayBe = letter is >= 0 and < 26 && length < 32 && (LengthsByLetter[letter] & (1u << length)) != 0;
        found = mayBe ? Lookup.Find(Spelling.Of(text, start, length), text.Slice(start, length)) : default;
        return found != default;
    }

    private static uint[] BuildLengths()
    {
        var lengths = new uint[26];
        foreach (var word in Words.Keys) { lengths[word[0] - 'a'] |= 1u << word.Length; }
        return lengths;
    }

    private static Dictionary<string, DateWord> Build()
    {
        var words = new Dictionary<string, DateWord>(StringComparer.Ordinal);
        Count(words, DateWordKind.Month, 1, "january february march april may june july august september october november december");
        Count(words, DateWordKind.MonthAbbreviation, 1, "jan feb mar apr - jun jul aug sep oct nov dec");
        for (var (decade, names) = (20, "twenties thirties forties fifties sixties seventies eighties nineties".Split(' ')); decade < 100; decade += 10)
        {
            words[names[(decade / 10) - 2]] = new(DateWordKind.Decade, 1900 + decade);
        }

        words["sept"] = new(DateWordKind.MonthAbbreviation, 9);
        Count(words, DateWordKind.Weekday, 0, "sunday monday tuesday wednesday thursday friday saturday");
        Count(words, DateWordKind.Weekdays, 0, "sundays mondays tuesdays wednesdays thursdays fridays saturdays");
        Count(words, DateWordKind.WeekdayAbbreviation, 0, "sun mon tue wed thu fri sat");
        Count(words, DateWordKind.WeekdayAbbreviation, 2, "tues weds thurs");
        Count(words, DateWordKind.Cardinal, 1, NumberWords);
        for (var (ten, names) = (30, "thirty forty fifty sixty seventy eighty ninety".Split(' ')); ten < 100; ten += 10)
        {
            words[names[(ten / 10) - 3]] = new(DateWordKind.Cardinal, ten);
        }

        Count(words, DateWordKind.Ordinal, 1, OrdinalWords);
        words["thirtieth"] = new(DateWordKind.Ordinal, 30);
        Count(words, DateWordKind.Season, 21, "spring summer autumn winter");
        words["fall"] = new(DateWordKind.Season, 23);
        Count(words, DateWordKind.QuarterCode, 1, "q1 q2 q3 q4 h1 h2");
        Count(words, DateWordKind.Deictic, -1, "yesterday today tomorrow");
        words["tonight"] = new(DateWordKind.Deictic, 0);
        Units(words);
        Grammar(words);
        Tenses(words);
        return words;
    }

    private static void Units(Dictionary<string, DateWord> words)
    {
        Put(words, DateWordKind.Unit, (int)DateGranularity.Day, "day days");
        Put(words, DateWordKind.Unit, (int)DateGranularity.Week, "week weeks fortnight fortnights");
        Put(words, DateWordKind.Unit, (int)DateGranularity.Weekend, "weekend");
        Put(words, DateWordKind.Unit, (int)DateGranularity.Month, "month months");
        Put(words, DateWordKind.Unit, (int)DateGranularity.Year, "year years");
        Put(words, DateWordKind.Unit, (int)DateGranularity.Decade, "decade decades");
        Put(words, DateWordKind.Unit, (int)DateGranularity.Quarter, "quarters");
        Put(words, DateWordKind.Unit, (int)DateGranularity.Century, "century");
        Put(words, DateWordKind.Quarter, 0, "quarter");
        Put(words, DateWordKind.Half, 0, "half");
        Put(words, DateWordKind.DayPart, 0, "morning afternoon evening night");
        Count(words, DateWordKind.Holiday, HolidayDates.Christmas, "christmas easter halloween thanksgiving new labor memorial columbus presidents veterans independence valentine earth election mother father");
        Put(words, DateWordKind.Overnight, 0, "overnight");
    }

    private static void Grammar(Dictionary<string, DateWord> words)
    {
        Put(words, DateWordKind.Indefinite, 1, "a an");
        Put(words, DateWordKind.The, 0, "the");
        Put(words, DateWordKind.Last, 0, "last");
        Put(words, DateWordKind.Last, Before, "previous prior preceding latest");
        Put(words, DateWordKind.Past, 0, "past");
        Put(words, DateWordKind.This, 0, "this current");
        Put(words, DateWordKind.Next, 0, "next coming upcoming");
        Put(words, DateWordKind.Following, 0, "following");
        Put(words, DateWordKind.Same, 0, "same that");
        Put(words, DateWordKind.Ago, 0, "ago");
        Put(words, DateWordKind.Earlier, 0, "earlier");
        Put(words, DateWordKind.Later, 0, "later");
        Put(words, DateWordKind.Part, 0, "early late mid beginning start middle end midway");
        Put(words, DateWordKind.Fiscal, 0, "fiscal calendar");
        Put(words, DateWordKind.Of, 0, "of");
        Put(words, DateWordKind.In, 0, "in");
        Put(words, DateWordKind.To, 0, "to");
        Put(words, DateWordKind.Preposition, 0, "on from during before after through between for at within around and or circa over under");
        Put(words, DateWordKind.Until, 0, "until till by payable effective starting");
        Put(words, DateWordKind.Since, 0, "since");
        Put(words, DateWordKind.Repeated, 0, "every each");
        Put(words, DateWordKind.Now, 0, "now");
        Put(words, DateWordKind.Than, 0, "than as");
        Put(words, DateWordKind.About, 0, "about nearly roughly approximately almost least some");
        Put(words, DateWordKind.Numbering, 0, "resolution resolutions no number flight article section room page chapter unscr box highway route model");
        Put(words, DateWordKind.Measure, 0, "troops soldiers people men women miles km kilometers kilometres meters metres feet tons tonnes percent points " +
            "million billion trillion thousand dollars euros pounds francs yen rubles pesos rupees barrels gmt hours hrs utc est edt employees workers civilians personnel peacekeepers votes shares copies");
        Put(words, DateWordKind.NameBefore, 0, "black good bloody super ash ruby sheffield palm cyber holy maundy");
        Put(words, DateWordKind.NameAfter, 0, "times telegraph mirror mail express herald mercury tribune");
    }

    private static void Tenses(Dictionary<string, DateWord> words)
    {
        Put(words, DateWordKind.Will, 0, "will ll would shall can could should might must scheduled expected expects expect plans plan planned planning due slated hopes wants intends " +
            "aims likely begins starts opens expires ends meets votes resumes arrives comes retires matures reopens returns upcoming soon future");
        Put(words, DateWordKind.Did, Was, "was were");
        Put(words, DateWordKind.Did, 0, "said told had did rose fell came went took made gave met left got began won lost sent held saw sold found kept spoke wrote became broke " +
            "struck hit put says reports according citing");
        Put(words, DateWordKind.Other, 0, "need indeed proceed succeed exceed speed feed hundred sacred naked");
        Put(words, DateWordKind.Is, 0, "is are");
        Put(words, DateWordKind.Be, 0, "be been being");
        Put(words, DateWordKind.Set, 0, "set");
    }

    private static void Count(Dictionary<string, DateWord> words, DateWordKind kind, int first, string list)
    {
        foreach (var word in list.Split(' '))
        {
            if (word != "-") { words[word] = new(kind, first); }
            first++;
        }
    }

    private static void Put(Dictionary<string, DateWord> words, DateWordKind kind, int value, string list)
    {
        foreach (var word in list.Split(' ')) { words[word] = new(kind, value); }
    }
}

/// <summary>A word with what it counts: the number of a month, a weekday, a unit.</summary>
internal readonly record struct DateWord(DateWordKind Kind, int Value);
