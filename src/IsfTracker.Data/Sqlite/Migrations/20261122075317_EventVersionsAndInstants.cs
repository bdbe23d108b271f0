using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsfTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class EventVersionsAndInstants : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "At",
                table: "StoreChanges",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.AddColumn<string>(
                name: "Note",
                table: "ContextEvents",
                type: "TEXT",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PublicId",
                table: "ContextEvents",
                type: "TEXT",
                maxLength: 18,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Recorder",
                table: "ContextEvents",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "ContextEvents",
                type: "TEXT",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "ContextEvents",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "Withdrawn",
                table: "ContextEvents",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.UpdateData(
                table: "StoreChanges",
                keyColumn: "Id",
                keyValue: 1,
                column: "At",
                value: 621355968000000000L);

            migrationBuilder.CreateIndex(
                name: "IX_ContextEvents_PublicId_Version",
                table: "ContextEvents",
                columns: new[] { "PublicId", "Version" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ContextEvents_PublicId_Version",
                table: "ContextEvents");

            migrationBuilder.DropColumn(
                name: "At",
                table: "StoreChanges");

            migrationBuilder.DropColumn(
                name: "Note",
                table: "ContextEvents");

            migrationBuilder.DropColumn(
                name: "PublicId",
                table: "ContextEvents");

            migrationBuilder.DropColumn(
                name: "Recorder",
                table: "ContextEvents");

            migrationBuilder.DropColumn(
                name: "Source",
                table: "ContextEvents");

            migrationBuilder.DropColumn(
                name: "Version",
                table: "ContextEvents");

            migrationBuilder.DropColumn(
                name: "Withdrawn",
                table: "ContextEvents");
        }
    }
}
