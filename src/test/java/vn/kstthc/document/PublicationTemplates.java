package vn.kstthc.document;

import java.io.IOException;
import java.nio.file.Path;
import vn.kstthc.document.LetterSheet.Column;

/** Wrote the templates of a publication once: proposal, decision with annexes, comments, letter that expedites. */
final class PublicationTemplates {

    private static final String DECREE = "Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm"
            + " soát thủ tục hành chính (được sửa đổi, bổ sung tại Nghị định số 48/2013/NĐ-CP và Nghị định số"
            + " 92/2017/NĐ-CP)";
    private static final Column NUMBER = new Column("Stt", "stt", 10);
    private static final Column[] CONTENT_TABLE = {
        NUMBER,
        new Column("Mã TTHC", "code", 20),
        new Column("Tên thủ tục hành chính", "name", 44),
        new Column("Lĩnh vực", "field", 22),
        new Column("Cấp thực hiện", "level", 19),
        new Column("Thành phần hồ sơ", "components", 42),
        new Column("Thời hạn giải quyết", "processingTime", 22),
        new Column("Địa điểm", "place", 25),
        new Column("Phí, lệ phí", "fees", 18),
        new Column("Căn cứ pháp lý", "legalBases", 25)
    };
    private static final Column[] LIST_TABLE = {
        NUMBER,
        new Column("Mã TTHC", "code", 22),
        new Column("Tên thủ tục hành chính", "name", 60),
        new Column("Lĩnh vực", "field", 26),
        new Column("Cấp thực hiện", "level", 22),
        new Column("Thời hạn giải quyết", "processingTime", 25),
        new Column("Địa điểm", "place", 32),
        new Column("Phí, lệ phí", "fees", 20),
        new Column("Căn cứ pháp lý", "legalBases", 30)
    };
    private static final Column[] ABOLISHED_TABLE = {
        NUMBER,
        new Column("Mã TTHC", "code", 26),
        new Column("Tên thủ tục hành chính", "name", 95),
        new Column("Lĩnh vực", "field", 36),
        new Column("Cấp thực hiện", "level", 30),
        new Column("Căn cứ pháp lý", "legalBases", 50)
    };

    private final Path folder;

    PublicationTemplates(Path folder) {
        this.folder = folder;
    }

    void write() throws IOException {
        proposal();
        decision();
        comment();
        expedite();
    }

    private void proposal() throws IOException {
        new LetterSheet()
                .head("")
                .type("TỜ TRÌNH", "Về việc ban hành Quyết định {{about}}")
                .addressee("{{addressee}}.")
                .body("Căn cứ " + DECREE + ";")
                .body("Căn cứ {{follows}};")
                .body("{{issuerName}} trình {{addressee}} xem xét, ban hành Quyết định {{about}} ({{subject}}; mã hồ sơ"
                        + " {{caseNumber}}) như sau:")
                .heading("1. Sự cần thiết, cơ sở pháp lý")
                .each("necessity", "{{=#this}}")
                .heading("2. Nội dung")
                .each("proposal", "{{=#this}}")
                .body("Dự thảo Quyết định gồm: {{counts}}.")
                .heading("3. Hồ sơ gửi kèm")
                .body("Dự thảo Quyết định và phụ lục; văn bản làm căn cứ ban hành.")
                .body("{{issuerName}} kính trình {{addressee}} xem xét, quyết định./.")
                .end()
                .write(folder.resolve("publication/proposal.docx"));
    }

    private void decision() throws IOException {
        new LetterSheet()
                .head("")
                .type("QUYẾT ĐỊNH", "Về việc {{about}}")
                .authority("{{authorityTitle}}")
                .eachBasis("bases", "Căn cứ {{=#this}};")
                .basis("Theo đề nghị của {{leadHead}} tại Tờ trình số {{proposalNumber}} {{proposalDate}}.")
                .authority("QUYẾT ĐỊNH:")
                .article("Điều 1.", "{{act}} theo phụ lục kèm theo Quyết định này ({{subject}}), gồm: {{counts}}.")
                .article("Điều 2.", "{{duties}}")
                .article(
                        "Điều 3.",
                        "{{effect}} Chánh Văn phòng Ủy ban nhân dân tỉnh, {{leadHead}}, Thủ trưởng các cơ"
                                + " quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.")
                .end()
                .annex("PHỤ LỤC", "{{subject}}", "(Kèm theo Quyết định số {{number}} {{signedDate}} của {{chairman}})")
                .eachTable("contents", "{{heading}}", CONTENT_TABLE)
                .eachTable("tables", "{{heading}}", LIST_TABLE)
                .eachTable("abolished", "{{heading}}", ABOLISHED_TABLE)
                .write(folder.resolve("publication/decision.docx"));
    }

    private void comment() throws IOException {
        new LetterSheet()
                .head("góp ý hồ sơ trình ban hành Quyết định {{about}}")
                .addressee("{{addressee}}.")
                .body(
                        "{{issuerName}} nhận được Tờ trình số {{proposalNumber}} {{proposalDate}} của {{addressee}} kèm dự"
                                + " thảo Quyết định {{about}} ({{subject}}; mã hồ sơ {{caseNumber}}), gồm: {{counts}}.")
                .body("Căn cứ " + DECREE + ", qua kiểm soát chất lượng hồ sơ, {{issuerName}} có ý kiến như sau:")
                .each("comments", "- {{=#this}}")
                .body("Đề nghị {{addressee}} hoàn thiện hồ sơ theo các ý kiến nêu trên và gửi lại {{issuerName}} chậm"
                        + " nhất ngày {{dueOn}}./.")
                .end()
                .write(folder.resolve("publication/comment.docx"));
    }

    private void expedite() throws IOException {
        new LetterSheet()
                .head("đôn đốc công bố thủ tục hành chính")
                .addressee("{{addressee}}.")
                .body("Thực hiện " + DECREE + ", {{issuerName}} theo dõi việc công bố thủ tục hành chính. Đến nay,"
                        + " {{addressee}} còn {{count}} hồ sơ công bố đến hạn hoặc quá hạn trình, ban hành:")
                .table(
                        NUMBER,
                        new Column("Mã hồ sơ", "case", 34),
                        new Column("Nội dung", "title", 86),
                        new Column("Hạn ban hành", "due", 30))
                .body(
                        "{{issuerName}} đề nghị {{addressee}} khẩn trương hoàn thiện hồ sơ, trình Chủ tịch Ủy ban nhân dân"
                                + " tỉnh ban hành Quyết định công bố; trường hợp có khó khăn, vướng mắc, báo cáo bằng văn bản"
                                + " về {{issuerName}} để tổng hợp./.")
                .end()
                .write(folder.resolve("publication/expedite.docx"));
    }
}
