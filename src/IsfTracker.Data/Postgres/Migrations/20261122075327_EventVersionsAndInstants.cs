using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsfTracker.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class EventVersionsAndInstants : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTimeOffset>(
                name: "At",
                table: "StoreChanges",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

            migrationBuilder.AddColumn<string>(
                name: "Note",
                table: "ContextEvents",
                type: "character varying(2000)",
                maxLength: 2000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "PublicId",
                table: "ContextEvents",
                type: "character varying(18)",
                maxLength: 18,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Recorder",
                table: "ContextEvents",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Source",
                table: "ContextEvents",
                type: "character varying(200)",
                maxLength: 200,
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<int>(
                name: "Version",
                table: "ContextEvents",
                type: "integer",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<bool>(
                name: "Withdrawn",
                table: "ContextEvents",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.UpdateData(
                table: "StoreChanges",
                keyColumn: "Id",
                keyValue: 1,
                column: "At",
                value: new DateTimeOffset(new DateTime(1970, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)));

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
