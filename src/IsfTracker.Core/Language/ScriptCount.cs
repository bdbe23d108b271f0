namespace IsfTracker.Core.Language;

/// <summary>Counts letters by script, and the letters that tell languages of one script apart.</summary>
internal struct ScriptCount
{
    private int latin, cyrillic, arabic, hebrew, greek, armenian, georgian, han, kana, hangul, devanagari, thai;
    private int schwa, ukrainian, kazakh, belarusian, serbian, yeru, hardSign, persian, urdu;

    public readonly bool IsMostlyLatin => latin >= Others;

    private readonly int Others => cyrillic + arabic + hebrew + greek + armenian + georgian + (2 * (han + kana + hangul)) + devanagari + thai;

    /// <summary>The letter ə stands in every sentence of Azerbaijani, and elsewhere only in names.</summary>
    public readonly bool IsAzerbaijani => schwa * 40 > latin;

    public void AddAscii(int letters) => latin += letters;

    /// <summary>A word with other letters than those of ASCII.</summary>
    public void Add(ReadOnlySpan<char> word)
    {
        while (true)
        {
            var other = word.IndexOfAnyInRange('\u0250', '\uFFFF');
            latin += other < 0 ? word.Length : other;
            if (other < 0) { return; }
            Add(word[other]);
            word = word[(other + 1)..];
        }
    }

    private void Add(char c)
    {
        switch (c)
        {
            case 'ə' or 'Ə': latin++; schwa++; break;
            case >= '\u1E00' and <= '\u1EFF': latin++; break;
            case >= '\u0370' and <= '\u03FF': greek++; break;
            case >= '\u0400' and <= '\u052F': cyrillic++; AddCyrillic(c); break;
            case >= '\u0531' and <= '\u058F': armenian++; break;
            case >= '\u0590' and <= '\u05FF': hebrew++; break;
            case >= '\u0600' and <= '\u06FF' or >= '\u0750' and <= '\u077F' or >= '\uFB50' and <= '\uFDFF' or >= '\uFE70' and <= '\uFEFC': arabic++; AddArabic(c); break;
            case >= '\u0900' and <= '\u097F': devanagari++; break;
            case >= '\u0E00' and <= '\u0E7F': thai++; break;
            case >= '\u10A0' and <= '\u10FF' or >= '\u1C90' and <= '\u1CBF': georgian++; break;
            case >= '\u3040' and <= '\u30FF': kana++; break;
            case >= '\u3400' and <= '\u9FFF': han++; break;
            case >= '\uAC00' and <= '\uD7AF': hangul++; break;
        }
    }

    private void AddCyrillic(char c)
    {
        switch (c)
        {
            case 'і' or 'ї' or 'є' or 'ґ' or 'І' or 'Ї' or 'Є': ukrainian++; break;
            case 'ә' or 'қ' or 'ң' or 'ғ' or 'ү' or 'ұ' or 'ө' or 'һ': kazakh++; break;
            case 'ў' or 'Ў': belarusian++; break;
            case 'ј' or 'љ' or 'њ' or 'ћ' or 'ђ': serbian++; break;
            case 'ы' or 'э': yeru++; break;
            case 'ъ': hardSign++; break;
        }
    }

    private void AddArabic(char c)
    {
        if (c is 'پ' or 'چ' or 'ژ' or 'گ' or 'ک' or 'ی') { persian++; }
        if (c is 'ٹ' or 'ڈ' or 'ڑ' or 'ے' or 'ں' or 'ہ') { urdu++; }
    }

    /// <summary>The language of a text that is not in Latin script.</summary>
    public readonly string Language()
    {
        var most = Math.Max(Math.Max(Math.Max(cyrillic, arabic), Math.Max(hebrew, greek)), Math.Max(Math.Max(armenian, georgian), Math.Max(Math.Max(han + kana, hangul), Math.Max(devanagari, thai))));
        if (most < 4) { return LanguageGuess.Unknown; }
        if (most == cyrillic) { return Cyrillic(); }
        if (most == arabic) { return urdu * 25 > arabic ? "ur" : persian * 25 > arabic ? "fa" : "ar"; }
        if (most == han + kana) { return kana * 10 > han ? "ja" : "zh"; }
        return most == hebrew ? "he" : most == greek ? "el" : most == armenian ? "hy" : most == georgian ? "ka"
            : most == hangul ? "ko" : most == devanagari ? "hi" : "th";
    }

    private readonly string Cyrillic()
    {
        if (kazakh * 30 > cyrillic) { return "kk"; }
        if (belarusian * 100 > cyrillic) { return "be"; }
        if (ukrainian * 50 > cyrillic) { return "uk"; }
        if (serbian * 50 > cyrillic) { return "sr"; }
        return yeru == 0 && hardSign * 100 > cyrillic ? "bg" : "ru";
    }
}
