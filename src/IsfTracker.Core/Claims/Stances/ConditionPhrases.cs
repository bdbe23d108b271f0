namespace IsfTracker.Core.Claims.Stances;

/// <summary>How news words what must hold first.</summary>
internal static class ConditionPhrases
{
    public static readonly (Signal Signal, string Phrases)[] Groups =
    [
        (Signal.Condition, """
            unless
            only|just|even if|when|after|once|with|under
            only …6 if|when|after|once|under|with
            if and only if
            provided that
            providing that
            on condition
            on|under …2 condition|conditions|proviso|understanding that
            conditional|conditionally
            conditioned|conditions|condition|conditionality|preconditions|precondition
            prerequisite|prerequisites
            subject to
            conditioned|conditional|contingent
            only …3 happen|possible|go|come|send|deploy|leave
            condition|conditions|requirement|requirements
            contingent on|upon
            depend|depends|depended|depending|dependent on|upon|whether
            hinge|hinges|hinged|hinging|rests|predicated on
            tied|tie|ties|linked|links|link …4 to
            as|so long as
            in|only in …2 case|event
            in exchange|return for
            @not …12 before|until|till|without
            refus*|declin*|reject*|rule* …10 before|until|till|without|unless
            no|not …4 so long as
            @not …8 while
            before|without …4 @be …2 sent|deployed
            should|must|would|want|wants|wanted|needs|need …8 first
            until
            stand|stands on
            no truce|ceasefire|mandate|resolution no troops|soldiers
            would|could only
            even then
            first …8 then
            requirement|requirements
            """),
        (Signal.Need, """
            require|requires|required|requiring
            need|needs|needed|needing
            must
            have|has|had to
            insist|insists|insisted|insisting
            demand|demands|demanded|demanding
            should
            want|wants|wanted|wanting
            seek|seeks|sought|seeking
            call|calls|called|calling for|on
            await|awaits|awaiting|waiting
            prefer|prefers|preferred
            favour|favor of
            necessary
            essential
            emphasi*|stress*|underlin*
            ask|asks|asked|asking for
            guarantee|guarantees|assurance|assurances
            """),
        (Signal.Clause, """
            if|unless|until|once|when|till|before|after
            as long as
            """),
    ];
}
