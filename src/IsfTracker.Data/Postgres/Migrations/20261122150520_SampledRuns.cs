using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsfTracker.Data.Postgres.Migrations
{
    /// <summary>Empties the table of bands: it files some of the runs of words of each text too, by which a text within another is found. The captures are filed anew after it.</summary>
    public partial class SampledRuns : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => MakeAnew(migrationBuilder);

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => MakeAnew(migrationBuilder);

        // Dropped rather than emptied: the triggers of the table refuse that, and go with it.
        private static void MakeAnew(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "CaptureBands");

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
                name: "IX_CaptureBands_CaptureId",
                table: "CaptureBands",
                column: "CaptureId");
        }
    }
}
