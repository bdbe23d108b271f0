using IsfTracker.Core.Claims;
using IsfTracker.Core.Codebooks;
using IsfTracker.Core.Statements;

namespace IsfTracker.Tests.Statements;

/// <summary>The five seed documents as a careful reader codes them.</summary>
internal static class SeedArticles
{
    private const SpeakerRole Own = SpeakerRole.OwnGovernment;
    private const string Ours = "We do not want to put our troops in danger. This can only happen if military action is completely stopped,";

    public static IReadOnlyList<Evidence> All => [.. Undecided.Claims, .. Reuters.Claims, .. Politico.Claims, .. Declined.Claims, .. Rewrite.Claims];

    public static ArticleOf Undecided => new ArticleOf("000", "News.Az", "2025-10-30")
        .Claim("The United States has approached Azerbaijan to participate in a proposed International Stabilisation Force (ISF) in Gaza", Stance.Undecided, via: "local media", kind: ClaimKind.Approach)
        .Claim("Baku has not yet reached a final decision.", Stance.Undecided, Own, "Baku", via: "local media")
        .Claim("Azerbaijani officials have emphasized that any involvement must be backed by a United Nations Security Council resolution", Stance.Conditional, Own, "Azerbaijani officials", via: "local media", conditions: "unsc-mandate")
        .Claim("emphasizing that Arab states should first develop a unified vision for Gaza’s future before external actors intervene", Stance.Conditional, Own, "Baku", conditions: "arab-consensus");

    public static ArticleOf Reuters => new ArticleOf("001", "Productive Clue", "2025-11-07/..")
        .Claim("Azerbaijan has made it clear that it will not send peacekeepers to Gaza unless the ongoing hostilities between Israel and Hamas cease entirely.", Stance.Conditional, Own, "Azerbaijani government representative", via: "Reuters", conditions: "ceasefire")
        .Claim(Ours, Stance.Conditional, Own, "Azerbaijani government representative", via: "Reuters", conditions: "ceasefire", direct: true)
        .Claim("any potential troop contributions would require approval from Azerbaijan’s parliament, which has not yet received any legislative proposal on this matter", Stance.Conditional, Own, "Azerbaijani government representative", via: "Reuters", conditions: "parliament")
        .Claim("The Trump administration has been engaging with several nations, such as Azerbaijan", Stance.Undecided, kind: ClaimKind.Approach);

    public static ArticleOf Politico => new ArticleOf("002", "EU East", "2025-10-16~")
        .Claim("Azerbaijan has put forward its candidacy to deploy troops for a future stabilisation force in the Gaza Strip, Politico news outlet reported on Wednesday, citing US defence officials.", Stance.Offered, SpeakerRole.ForeignOfficial, "US defence officials", via: "Politico", said: "2025-10-15")
        .Claim("Azerbaijan, along with Indonesia and Pakistan are the top contenders", Stance.Considering, via: "Politico")
        .Claim("The US, Azerbaijan, Indonesia and Pakistan have refused to officially comment on the media's request for comment.", Stance.Undecided, kind: ClaimKind.NoComment);

    public static ArticleOf Declined => new ArticleOf("003", "Suno News", "2026-01-06")
        .Claim("Gaza peacekeeping plan faces setback as Azerbaijan says no to US", Stance.Declined, kind: ClaimKind.Headline)
        .Claim("Azerbaijan has ruled out sending troops for Gaza peacekeeping", Stance.Declined)
        .Claim("President Ilham Aliyev said Azerbaijan has no plan to deploy its soldiers in peacekeeping missions outside the country", Stance.Declined, SpeakerRole.HeadOfState, "Ilham Aliyev", "ilham-aliyev")
        .Claim("He explained that Azerbaijan sought clarity on how such a force would operate", Stance.Declined, SpeakerRole.HeadOfState, "Ilham Aliyev", "ilham-aliyev", conditions: "mandate-clarity")
        .Claim("No participation in peacekeeping forces is envisaged,", Stance.Declined, SpeakerRole.HeadOfState, "Ilham Aliyev", "ilham-aliyev", direct: true)
        .Claim("I am not considering participation in hostilities outside Azerbaijan at all.", Stance.Declined, SpeakerRole.HeadOfState, "Ilham Aliyev", "ilham-aliyev", conditions: "no-combat", direct: true)
        .Claim("An Azeri government source had said last November that Azerbaijan would provide no troops for such an operation unless there was a complete halt to fighting between Israel and Hamas.", Stance.Conditional, Own, "Azerbaijani government source", said: "2025-11", conditions: "ceasefire");

    public static ArticleOf Rewrite => new ArticleOf("004", "Justice and Power", "2025-11-08")
        .Claim("Azerbaijan Refuses Gaza Deployment Without Full Ceasefire", Stance.Conditional, conditions: "ceasefire", kind: ClaimKind.Headline)
        .Claim("Azerbaijan declines to send troops to Gaza until hostilities end", Stance.Conditional, conditions: "ceasefire")
        .Claim("Azerbaijan announced Friday that it will not send peacekeeping troops to Gaza unless there is a complete cessation of hostilities between Israel and Hamas, according to Reuters.", Stance.Conditional, Own, "Azerbaijan", via: "Reuters", said: "2025-11-07", conditions: "ceasefire")
        .Claim(Ours, Stance.Conditional, Own, "Azerbaijani government source", via: "Reuters", conditions: "ceasefire", direct: true)
        .Claim("Azerbaijan, a close ally of Israel, was one of several Muslim-majority nations approached by Washington to join the coalition", Stance.Undecided, kind: ClaimKind.Approach)
        .Claim("Baku emphasized that any military deployment would require parliamentary approval", Stance.Conditional, Own, "Baku", conditions: "parliament");
}
