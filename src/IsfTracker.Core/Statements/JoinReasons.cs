using IsfTracker.Core.Statements.Joining;
using IsfTracker.Core.Dates;

namespace IsfTracker.Core.Statements;

/// <summary>Why each claim belongs to its statement.</summary>
internal static class JoinReasons
{
    /// <summary>The members in order of the day their article appeared, each with its reason.</summary>
    public static IReadOnlyList<Member> Of(SpeechAct act, Edtf saidOn, Evidence founding, Verdicts verdicts)
    {
        var quoted = act.Reports.SelectMany(report => report.Claims)
            .SelectMany(claim => DirectQuote.SentencesOf(claim).Select(sentence => (sentence, claim.Article)))
            .Distinct().CountBy(pair => pair.sentence, StringComparer.Ordinal)
            .Where(count => count.Value > 1).Select(count => count.Key).ToHashSet(StringComparer.Ordinal);
        var home = act.Reports.First(report => report.Claims.Contains(founding));
        return
        [
            .. act.Reports.SelectMany(report => report.Claims.Select(claim => new Member(claim, Reason(report, claim))))
                .OrderBy(member => member.Claim, EvidenceOrder.Instance),
        ];

        JoinReason Reason(Report report, Evidence claim) => claim switch
        {
            _ when claim.Id == founding.Id => JoinReason.Founding,
            _ when verdicts.IsMerged(claim, founding) => JoinReason.JoinedInReview,
            _ when report.Restates(claim) => JoinReason.RestatesSpeaker,
            _ when DirectQuote.SentencesOf(claim).Any(quoted.Contains) => JoinReason.SameQuote,
            _ when report.IsRecalled || IsOld(saidOn, claim) => JoinReason.RecalledLater,
            _ when claim.Article != founding.Article && IsCopy(claim, founding) => JoinReason.NearDuplicate,
            _ when claim.Article != founding.Article && ContainedWords.IsContained(report, home) => JoinReason.Contained,
            _ => JoinReason.SameSpeakerAndDay,
        };
    }

    private static bool IsOld(Edtf saidOn, Evidence claim) =>
        claim.Published.On is { } published && saidOn.Latest < DayRange.Back(published.Earliest, SaidDays.CurrentDays);

    private static bool IsCopy(Evidence claim, Evidence founding) =>
        MinHash.Similarity(claim.Signature.Span, founding.Signature.Span) >= MinHash.NearDuplicate;
}
