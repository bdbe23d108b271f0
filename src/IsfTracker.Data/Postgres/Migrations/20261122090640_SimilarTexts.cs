using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace IsfTracker.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class SimilarTexts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "StatementMembers");

            migrationBuilder.DropTable(
                name: "Statements");

            migrationBuilder.CreateTable(
                name: "CaptureBands",
                columns: table => new
                {
                    Band = table.Column<long>(type: "bigint", nullable: false),
                    CaptureId = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaptureBands", x => new { x.Band, x.CaptureId });
                    table.ForeignKey(
                        name: "FK_CaptureBands_Captures_CaptureId",
                        column: x => x.CaptureId,
                        principalTable: "Captures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_Actor_Status_Confidence_Id",
                table: "Claims",
                columns: new[] { "Actor", "Status", "Confidence", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_CaptureBands_CaptureId",
                table: "CaptureBands",
                column: "CaptureId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaptureBands");

            migrationBuilder.DropIndex(
                name: "IX_Claims_Actor_Status_Confidence_Id",
                table: "Claims");

            migrationBuilder.CreateTable(
                name: "Statements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Actor = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Conditions = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Lane = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Named = table.Column<bool>(type: "boolean", nullable: false),
                    OfficialId = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: true),
                    PublicId = table.Column<string>(type: "character varying(18)", maxLength: 18, nullable: false),
                    SaidBasis = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    SaidEarliest = table.Column<DateOnly>(type: "date", nullable: false),
                    SaidLatest = table.Column<DateOnly>(type: "date", nullable: false),
                    SaidOn = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Speaker = table.Column<string>(type: "text", nullable: true),
                    SpeakerRole = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Stance = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false),
                    Via = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StatementMembers",
                columns: table => new
                {
                    ClaimId = table.Column<long>(type: "bigint", nullable: false),
                    StatementId = table.Column<long>(type: "bigint", nullable: false),
                    Reason = table.Column<string>(type: "character varying(64)", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementMembers", x => x.ClaimId);
                    table.ForeignKey(
                        name: "FK_StatementMembers_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_StatementMembers_Statements_StatementId",
                        column: x => x.StatementId,
                        principalTable: "Statements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_StatementMembers_StatementId",
                table: "StatementMembers",
                column: "StatementId");

            migrationBuilder.CreateIndex(
                name: "IX_Statements_Actor_SaidEarliest_Id",
                table: "Statements",
                columns: new[] { "Actor", "SaidEarliest", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Statements_PublicId",
                table: "Statements",
                column: "PublicId",
                unique: true);
        }
    }
}
