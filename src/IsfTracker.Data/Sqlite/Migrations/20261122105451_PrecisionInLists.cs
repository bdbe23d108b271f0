using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsfTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class PrecisionInLists : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Claims_Actor_PublishedEarliest_Id",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_Claims_Actor_Stance_PublishedEarliest_Id",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_Articles_OutletId_PublishedEarliest_Id",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_PublishedEarliest_Id",
                table: "Articles");

            migrationBuilder.AddColumn<DateOnly>(
                name: "DatedEarliest",
                table: "Claims",
                type: "TEXT",
                nullable: false,
                computedColumnSql: "CASE WHEN \"SaidOn\" IS NULL THEN \"PublishedEarliest\" ELSE \"SaidEarliest\" END");

            migrationBuilder.AddColumn<DateOnly>(
                name: "DatedLatest",
                table: "Claims",
                type: "TEXT",
                nullable: false,
                computedColumnSql: "CASE WHEN \"SaidOn\" IS NULL THEN \"PublishedLatest\" ELSE \"SaidLatest\" END");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_Actor_DatedEarliest_DatedLatest_Id",
                table: "Claims",
                columns: new[] { "Actor", "DatedEarliest", "DatedLatest", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_Actor_PublishedEarliest_PublishedLatest_Id",
                table: "Claims",
                columns: new[] { "Actor", "PublishedEarliest", "PublishedLatest", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_Actor_Stance_PublishedEarliest_PublishedLatest_Id",
                table: "Claims",
                columns: new[] { "Actor", "Stance", "PublishedEarliest", "PublishedLatest", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_OutletId_PublishedEarliest_PublishedLatest_Id",
                table: "Articles",
                columns: new[] { "OutletId", "PublishedEarliest", "PublishedLatest", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublishedEarliest_PublishedLatest_Id",
                table: "Articles",
                columns: new[] { "PublishedEarliest", "PublishedLatest", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Claims_Actor_DatedEarliest_DatedLatest_Id",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_Claims_Actor_PublishedEarliest_PublishedLatest_Id",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_Claims_Actor_Stance_PublishedEarliest_PublishedLatest_Id",
                table: "Claims");

            migrationBuilder.DropIndex(
                name: "IX_Articles_OutletId_PublishedEarliest_PublishedLatest_Id",
                table: "Articles");

            migrationBuilder.DropIndex(
                name: "IX_Articles_PublishedEarliest_PublishedLatest_Id",
                table: "Articles");

            migrationBuilder.DropColumn(
                name: "DatedEarliest",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "DatedLatest",
                table: "Claims");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_Actor_PublishedEarliest_Id",
                table: "Claims",
                columns: new[] { "Actor", "PublishedEarliest", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_Actor_Stance_PublishedEarliest_Id",
                table: "Claims",
                columns: new[] { "Actor", "Stance", "PublishedEarliest", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_OutletId_PublishedEarliest_Id",
                table: "Articles",
                columns: new[] { "OutletId", "PublishedEarliest", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublishedEarliest_Id",
                table: "Articles",
                columns: new[] { "PublishedEarliest", "Id" });
        }
    }
}
