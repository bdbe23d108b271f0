using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsfTracker.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CarriedReviews : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "CarriedFrom",
                table: "ClaimReviews",
                type: "character varying(18)",
                maxLength: 18,
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "CarriedFrom",
                table: "ClaimReviews");
        }
    }
}
