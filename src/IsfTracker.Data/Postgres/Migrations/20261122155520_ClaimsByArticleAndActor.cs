using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsfTracker.Data.Postgres.Migrations
{
    /// <summary>Finds an actor's claims in an article by both: by the article alone, SQLite takes the index of the actor for no worse, and looks at all its claims.</summary>
    public partial class ClaimsByArticleAndActor : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Claims_ArticleId_Start",
                table: "Claims");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_ArticleId_Actor_Start",
                table: "Claims",
                columns: new[] { "ArticleId", "Actor", "Start" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Claims_ArticleId_Actor_Start",
                table: "Claims");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_ArticleId_Start",
                table: "Claims",
                columns: new[] { "ArticleId", "Start" });
        }
    }
}
