using IsfTracker.Core.Statements;
using IsfTracker.Data;
using IsfTracker.Tests.Support;
using IsfTracker.Web.Features.Statements;
using IsfTracker.Web.Features.Timelines;
using Microsoft.EntityFrameworkCore;

namespace IsfTracker.Tests.Features.Statements;

public sealed class EditStatementTests
{
    private const string Rewrite =
        "Karvenia will not send troops to the Multinational Monitoring Mission in Lakeland, its foreign minister, Dano Resch, said on 7 November 2031.\n";

    [Theory, OnSqlite, OnPostgres]
    public async Task Claims_split_off_stay_so_when_the_same_article_is_brought_again_in_other_bytes(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await store.ImportAsync(TestImport.Of(TestImport.Refusal, "https://herald.example/a"), TestImport.Of(Rewrite, "https://herald.example/b"));
        var (statement, leaving) = await OnlyStatementAsync(store);

        await EditAsync(store, statement, new StatementChange(StatementAction.Split, [leaving], null, "Two occasions.", "Ana"));
        await store.ImportAsync(TestImport.Of(Rewrite + "\nRead on.\n", "https://herald.example/b"));

        (await MembersAsync(store)).Should().HaveCount(2);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task A_split_and_a_merge_leave_the_statement_as_it_was_and_both_are_kept(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await store.ImportAsync(TestImport.Of(TestImport.Refusal), TestImport.Of(Rewrite));
        var before = await MembersAsync(store);
        var (statement, leaving) = await OnlyStatementAsync(store);

        await EditAsync(store, statement, new StatementChange(StatementAction.Split, [leaving], Note: "No."));
        await EditAsync(store, statement, new StatementChange(StatementAction.Merge, Other: $"s-{leaving[2..]}", Note: "Yes."));

        (await MembersAsync(store)).Should().BeEquivalentTo(before);
        (await store.ReadAsync(db => db.StatementEdits.Where(edit => edit.Kind != VerdictKind.Kept).OrderBy(edit => edit.Id).Select(edit => edit.Note).ToListAsync()))
            .Should().Equal("No.", "Yes.");
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task What_was_known_before_an_edit_is_grouped_as_it_was(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await store.ImportAsync(TestImport.Of(TestImport.Refusal), TestImport.Of(Rewrite));
        var (statement, leaving) = await OnlyStatementAsync(store);
        var before = await store.ReadAsync(db => db.StoreChanges.Select(change => change.At).SingleAsync());

        await EditAsync(store, statement, new StatementChange(StatementAction.Split, [leaving]));

        (await StatementsAsync(store, before)).Should().ContainSingle();
        (await StatementsAsync(store, null)).Should().HaveCount(2);
    }

    [Theory, OnSqlite]
    public async Task What_cannot_be_done_is_refused_with_its_reason(StoreProvider provider)
    {
        await using var store = await TestStore.CreateAsync(provider);
        await store.ImportAsync(TestImport.Of(TestImport.Refusal));
        var (statement, _) = await OnlyStatementAsync(store);
        var all = (await MembersAsync(store)).SelectMany(members => members).ToList();

        (await EditAsync(store, statement, new StatementChange(StatementAction.Split, []))).Should().Be(new StatementChangeResult.Refused("claims", "Choose the claims that leave the statement."));
        (await EditAsync(store, statement, new StatementChange(StatementAction.Split, all))).Should().BeOfType<StatementChangeResult.Refused>();
        (await EditAsync(store, statement, new StatementChange(StatementAction.Merge, Other: statement))).Should().BeOfType<StatementChangeResult.Refused>();
        (await EditAsync(store, statement, new StatementChange(StatementAction.Split, [all[0]], Note: new string('x', 2001)))).Should().BeOfType<StatementChangeResult.Refused>().Which.Field.Should().Be("note");
        (await EditAsync(store, "s-0123456789abcdef", new StatementChange(StatementAction.Split, [all[0]]))).Should().BeOfType<StatementChangeResult.NotFound>();
        (await store.ReadAsync(db => db.StatementEdits.CountAsync())).Should().Be(0);
    }

    private static async Task<StatementChangeResult> EditAsync(TestStore store, string statement, StatementChange change)
    {
        await using var session = store.Open();
        using var timelines = new DerivedTimelines(TestImport.Codebook.Codebook);
        return await new EditStatement(session.Context, timelines, TestImport.Clock).RunAsync(statement, change, CancellationToken.None);
    }

    private static async Task<(string Statement, string LastClaim)> OnlyStatementAsync(TestStore store)
    {
        var statement = (await StatementsAsync(store, null)).Should().ContainSingle().Subject;
        return (statement.Id, statement.Members.Select(member => member.Claim.Id).Last(claim => claim[2..] != statement.Id[2..]));
    }

    private static async Task<List<List<string>>> MembersAsync(TestStore store) =>
        [.. (await StatementsAsync(store, null)).Select(statement => statement.Members.Select(member => member.Claim.Id).ToList())];

    private static async Task<IReadOnlyList<Statement>> StatementsAsync(TestStore store, DateTimeOffset? knownAt) =>
        await store.ReadAsync(db => db.ListStatementsAsync("karvenia", knownAt));
}
