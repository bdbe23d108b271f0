using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace IsfTracker.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Codebooks",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CodebookId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Version = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Content = table.Column<string>(type: "TEXT", nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Codebooks", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ContextEvents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    HappenedOn = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    HappenedEarliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    HappenedLatest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    SourceUrl = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    ConditionCode = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Outcome = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ContextEvents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Outlets",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    FoldedName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Outlets", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StatementEdits",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FirstClaim = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    SecondClaim = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Reviewer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StatementEdits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Statements",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Lane = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Stance = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SaidOn = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SaidEarliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SaidLatest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SaidBasis = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Speaker = table.Column<string>(type: "TEXT", nullable: true),
                    OfficialId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    SpeakerRole = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Named = table.Column<bool>(type: "INTEGER", nullable: false),
                    Via = table.Column<string>(type: "TEXT", nullable: false),
                    Conditions = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Statements", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "StoreChanges",
                columns: table => new
                {
                    Id = table.Column<int>(type: "INTEGER", nullable: false),
                    Version = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_StoreChanges", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "Articles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    OutletId = table.Column<long>(type: "INTEGER", nullable: true),
                    Url = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    NormalizedUrl = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Author = table.Column<string>(type: "TEXT", nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PublishedOn = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    PublishedEarliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PublishedLatest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PublishedBasis = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Articles", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Articles_Outlets_OutletId",
                        column: x => x.OutletId,
                        principalTable: "Outlets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Captures",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Sha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    TextSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    MediaType = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 255, nullable: false),
                    ReaderVersion = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Signature = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Captures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Captures_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ArticleReadings",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CaptureId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Relevant = table.Column<bool>(type: "INTEGER", nullable: false),
                    OverallStance = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    NotCoded = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PipelineVersion = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CodebookVersion = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RetiredAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleReadings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArticleReadings_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ArticleReadings_Captures_CaptureId",
                        column: x => x.CaptureId,
                        principalTable: "Captures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "CaptureContents",
                columns: table => new
                {
                    CaptureId = table.Column<long>(type: "INTEGER", nullable: false),
                    Bytes = table.Column<byte[]>(type: "BLOB", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_CaptureContents", x => x.CaptureId);
                    table.ForeignKey(
                        name: "FK_CaptureContents_Captures_CaptureId",
                        column: x => x.CaptureId,
                        principalTable: "Captures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Claims",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    PublicId = table.Column<string>(type: "TEXT", maxLength: 18, nullable: false),
                    CaptureId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Actor = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Start = table.Column<int>(type: "INTEGER", nullable: false),
                    End = table.Column<int>(type: "INTEGER", nullable: false),
                    Quote = table.Column<string>(type: "TEXT", nullable: false),
                    Prefix = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Suffix = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Stance = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Lane = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Speaker = table.Column<string>(type: "TEXT", nullable: true),
                    OfficialId = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    SpeakerRole = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    PublishedOn = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    PublishedEarliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PublishedLatest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    PublishedBasis = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    SaidOn = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
                    SaidEarliest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    SaidLatest = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    DirectQuote = table.Column<bool>(type: "INTEGER", nullable: false),
                    Confidence = table.Column<double>(type: "REAL", nullable: false),
                    Cues = table.Column<string>(type: "TEXT", nullable: false),
                    PipelineVersion = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    CodebookVersion = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    RetiredAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Claims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Claims_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Claims_Captures_CaptureId",
                        column: x => x.CaptureId,
                        principalTable: "Captures",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClaimConditions",
                columns: table => new
                {
                    ClaimId = table.Column<long>(type: "INTEGER", nullable: false),
                    Code = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimConditions", x => new { x.ClaimId, x.Code });
                    table.ForeignKey(
                        name: "FK_ClaimConditions_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ClaimReviews",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    ClaimId = table.Column<long>(type: "INTEGER", nullable: false),
                    Status = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true),
                    Reviewer = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    RecordedAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimReviews", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ClaimReviews_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ClaimVias",
                columns: table => new
                {
                    ClaimId = table.Column<long>(type: "INTEGER", nullable: false),
                    Position = table.Column<int>(type: "INTEGER", nullable: false),
                    Outlet = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ClaimVias", x => new { x.ClaimId, x.Position });
                    table.ForeignKey(
                        name: "FK_ClaimVias_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "StatementMembers",
                columns: table => new
                {
                    ClaimId = table.Column<long>(type: "INTEGER", nullable: false),
                    StatementId = table.Column<long>(type: "INTEGER", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false)
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

            migrationBuilder.InsertData(
                table: "StoreChanges",
                columns: new[] { "Id", "Version" },
                values: new object[] { 1, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleReadings_ArticleId_Actor",
                table: "ArticleReadings",
                columns: new[] { "ArticleId", "Actor" },
                unique: true,
                filter: "\"RetiredAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_ArticleReadings_CaptureId",
                table: "ArticleReadings",
                column: "CaptureId");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_NormalizedUrl",
                table: "Articles",
                column: "NormalizedUrl");

            migrationBuilder.CreateIndex(
                name: "IX_Articles_OutletId_PublishedEarliest_Id",
                table: "Articles",
                columns: new[] { "OutletId", "PublishedEarliest", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublicId",
                table: "Articles",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Articles_PublishedEarliest_Id",
                table: "Articles",
                columns: new[] { "PublishedEarliest", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Captures_ArticleId",
                table: "Captures",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Captures_PublicId",
                table: "Captures",
                column: "PublicId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Captures_Sha256",
                table: "Captures",
                column: "Sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ClaimConditions_Code",
                table: "ClaimConditions",
                column: "Code");

            migrationBuilder.CreateIndex(
                name: "IX_ClaimReviews_ClaimId",
                table: "ClaimReviews",
                column: "ClaimId");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_Actor_PublishedEarliest_Id",
                table: "Claims",
                columns: new[] { "Actor", "PublishedEarliest", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_Actor_Stance_PublishedEarliest_Id",
                table: "Claims",
                columns: new[] { "Actor", "Stance", "PublishedEarliest", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_ArticleId_Start",
                table: "Claims",
                columns: new[] { "ArticleId", "Start" });

            migrationBuilder.CreateIndex(
                name: "IX_Claims_CaptureId_Actor_Start_End",
                table: "Claims",
                columns: new[] { "CaptureId", "Actor", "Start", "End" },
                unique: true,
                filter: "\"RetiredAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_Claims_PublicId",
                table: "Claims",
                column: "PublicId");

            migrationBuilder.CreateIndex(
                name: "IX_Codebooks_Sha256",
                table: "Codebooks",
                column: "Sha256",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Outlets_FoldedName",
                table: "Outlets",
                column: "FoldedName",
                unique: true);

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

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArticleReadings");

            migrationBuilder.DropTable(
                name: "CaptureContents");

            migrationBuilder.DropTable(
                name: "ClaimConditions");

            migrationBuilder.DropTable(
                name: "ClaimReviews");

            migrationBuilder.DropTable(
                name: "ClaimVias");

            migrationBuilder.DropTable(
                name: "Codebooks");

            migrationBuilder.DropTable(
                name: "ContextEvents");

            migrationBuilder.DropTable(
                name: "StatementEdits");

            migrationBuilder.DropTable(
                name: "StatementMembers");

            migrationBuilder.DropTable(
                name: "StoreChanges");

            migrationBuilder.DropTable(
                name: "Claims");

            migrationBuilder.DropTable(
                name: "Statements");

            migrationBuilder.DropTable(
                name: "Captures");

            migrationBuilder.DropTable(
                name: "Articles");

            migrationBuilder.DropTable(
                name: "Outlets");
        }
    }
}
