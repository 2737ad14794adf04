package vn.kstthc.document;

import java.io.IOException;
import java.nio.file.Path;
import vn.kstthc.document.LetterSheet.Column;

/** Wrote the templates of inspection once, as {@link LetterTemplates} did for the other letters. */
final class InspectionTemplates {

    private static final String DECREE = "Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm"
            + " soát thủ tục hành chính (được sửa đổi, bổ sung tại Nghị định số 48/2013/NĐ-CP và Nghị định số"
            + " 92/2017/NĐ-CP)";
    private static final String EACH = "{{=#this}}";
    private static final Column NUMBER = new Column("Stt", "stt", 10);
    private static final Column[] FINDINGS = {
        NUMBER,
        new Column("Nội dung", "content", 46),
        new Column("Mức độ", "severity", 20),
        new Column("Căn cứ", "basis", 30),
        new Column("Yêu cầu khắc phục", "remedy", 32),
        new Column("Thời hạn", "due", 22)
    };
    private final Path folder;

    private InspectionTemplates(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        var templates =
                new InspectionTemplates(Path.of(args.length > 0 ? args[0] : "src/main/resources/templates/document")
                        .resolve("inspection"));
        templates.plan();
        templates.decision();
        templates.notice();
        templates.minutes();
        templates.report();
        templates.conclusion();
        templates.summary();
        templates.selfResult();
    }

    private void plan() throws IOException {
        new LetterSheet()
                .head("")
                .type("KẾ HOẠCH", "Kiểm tra công tác kiểm soát thủ tục hành chính năm {{year}}")
                .body("Thực hiện " + DECREE + ", {{issuerName}} ban hành Kế hoạch kiểm tra công tác kiểm soát thủ tục"
                        + " hành chính năm {{year}} như sau:")
                .heading("I. Mục đích, yêu cầu")
                .each("summary", EACH)
                .heading("II. Đơn vị, nội dung, thời gian kiểm tra")
                .table(
                        NUMBER,
                        new Column("Đơn vị được kiểm tra", "units", 48),
                        new Column("Hình thức", "kind", 26),
                        new Column("Nội dung", "scope", 45),
                        new Column("Thời gian", "time", 31))
                .heading("III. Tổ chức thực hiện")
                .body("Cơ quan kiểm soát thủ tục hành chính của tỉnh tham mưu quyết định thành lập Đoàn kiểm tra từng"
                        + " đợt, tổ chức kiểm tra và báo cáo kết quả. Các đơn vị được kiểm tra chuẩn bị báo cáo, hồ sơ"
                        + " và phối hợp với Đoàn kiểm tra theo quy định./.")
                .end()
                .write(folder.resolve("plan.docx"));
    }

    private void decision() throws IOException {
        new LetterSheet()
                .head("")
                .type("QUYẾT ĐỊNH", "Về việc thành lập Đoàn kiểm tra công tác kiểm soát thủ tục hành chính")
                .authority("{{authorityTitle}}")
                .basis("Căn cứ " + DECREE + ";")
                .eachBasis("basis", EACH)
                .basis("Theo đề nghị của {{leadName}}.")
                .authority("QUYẾT ĐỊNH:")
                .article("Điều 1.", "Thành lập Đoàn {{kind}} công tác kiểm soát thủ tục hành chính, gồm:")
                .table(NUMBER, new Column("Họ và tên", "name", 92), new Column("Nhiệm vụ", "duty", 58))
                .article("Điều 2.", "Đoàn kiểm tra các đơn vị sau, từ ngày {{from}} đến ngày {{to}}:")
                .each("units", "- {{=#this}};")
                .body("Nội dung kiểm tra: {{scope}}.")
                .article(
                        "Điều 3.",
                        "Đoàn kiểm tra lập biên bản với từng đơn vị, báo cáo kết quả, tham mưu thông báo kết luận và theo"
                                + " dõi việc khắc phục; tự giải thể sau khi hoàn thành nhiệm vụ. Kinh phí theo quy định.")
                .article(
                        "Điều 4.",
                        "Quyết định này có hiệu lực kể từ ngày ký. Thủ trưởng {{leadName}}, Thủ trưởng các đơn vị được"
                                + " kiểm tra và các thành viên Đoàn kiểm tra chịu trách nhiệm thi hành Quyết định này./.")
                .end()
                .write(folder.resolve("decision.docx"));
    }

    private void notice() throws IOException {
        new LetterSheet()
                .head("thông báo kiểm tra công tác kiểm soát thủ tục hành chính")
                .addressee("{{unitName}}.")
                .body("Thực hiện Quyết định số {{decision}} {{decisionDate}} của {{chairman}} về việc thành lập Đoàn"
                        + " kiểm tra công tác kiểm soát thủ tục hành chính, {{issuerName}} thông báo Đoàn sẽ kiểm tra"
                        + " tại {{unitName}} từ ngày {{from}} đến ngày {{to}}.")
                .body("Nội dung kiểm tra: {{scope}}.")
                .body("{{issuerName}} đề nghị {{unitName}}:")
                .each("notice", EACH)
                .body("Báo cáo theo đề cương kèm theo và gửi {{issuerName}} chậm nhất 03 ngày làm việc trước ngày kiểm"
                        + " tra./.")
                .end()
                .annex(
                        "ĐỀ CƯƠNG BÁO CÁO",
                        "Công tác kiểm soát thủ tục hành chính của {{unitName}}",
                        "(Kèm theo Công văn số {{number}} của {{issuerName}})")
                .each("outline", "- {{=#this}}")
                .write(folder.resolve("notice.docx"));
    }

    private void minutes() throws IOException {
        new LetterSheet()
                .head("")
                .type("BIÊN BẢN", "Kiểm tra công tác kiểm soát thủ tục hành chính tại {{unitName}}")
                .body(
                        "Thực hiện Quyết định số {{decision}} {{decisionDate}} của {{chairman}}, {{endedOn}}, Đoàn kiểm tra"
                                + " kết thúc kiểm tra tại {{unitName}} và lập biên bản như sau:")
                .heading("I. Thành phần Đoàn kiểm tra")
                .each("team", "- {{=#this}}")
                .body("Đại diện đơn vị được kiểm tra: …………………………")
                .heading("II. Kết quả kiểm tra theo bảng câu hỏi")
                .each("answers", "- {{=#this}}")
                .heading("III. Hồ sơ chọn mẫu")
                .each("dossiers", "- {{=#this}}")
                .heading("IV. Ưu điểm, khó khăn, vướng mắc")
                .each("remarks", EACH)
                .heading("V. Nội dung phải khắc phục")
                .table(FINDINGS)
                .heading("VI. Ý kiến của đơn vị được kiểm tra")
                .body("………………………………………………………………")
                .body("Biên bản được lập thành 02 bản, mỗi bên giữ 01 bản, đã đọc lại và hai bên cùng ký tên./.")
                .signatures("ĐẠI DIỆN ĐƠN VỊ ĐƯỢC KIỂM TRA", "TRƯỞNG ĐOÀN")
                .write(folder.resolve("minutes.docx"));
    }

    private void report() throws IOException {
        new LetterSheet()
                .head("")
                .type("BÁO CÁO", "Kết quả kiểm tra công tác kiểm soát thủ tục hành chính tại {{unitName}}")
                .addressee("{{chairman}}.")
                .body(
                        "Thực hiện Quyết định số {{decision}} {{decisionDate}}, Đoàn kiểm tra báo cáo kết quả kiểm tra tại"
                                + " {{unitName}} như sau:")
                .heading("I. Kết quả kiểm tra")
                .each("report", EACH)
                .heading("II. Nội dung phải khắc phục")
                .table(FINDINGS)
                .heading("III. Biên bản kiểm tra")
                .body("{{minutesText}}")
                .body("Đoàn kiểm tra kính báo cáo./.")
                .end()
                .write(folder.resolve("report.docx"));
    }

    private void conclusion() throws IOException {
        new LetterSheet()
                .head("")
                .type("THÔNG BÁO", "Kết luận kiểm tra công tác kiểm soát thủ tục hành chính tại {{unitName}}")
                .body(
                        "Thực hiện Quyết định số {{decision}} {{decisionDate}} của {{chairman}}, Đoàn kiểm tra đã kiểm tra"
                                + " công tác kiểm soát thủ tục hành chính tại {{unitName}}. Trên cơ sở báo cáo của Đoàn kiểm tra,"
                                + " {{issuerName}} thông báo kết luận như sau:")
                .heading("I. Kết luận")
                .each("conclusion", EACH)
                .heading("II. Nội dung phải khắc phục và thời hạn")
                .table(FINDINGS)
                .body(
                        "{{issuerName}} yêu cầu {{unitName}} khắc phục đúng thời hạn và báo cáo kết quả kèm minh chứng./.")
                .end()
                .write(folder.resolve("conclusion.docx"));
    }

    private void summary() throws IOException {
        new LetterSheet()
                .head("")
                .type(
                        "BÁO CÁO",
                        "Kết quả {{kind}} công tác kiểm soát thủ tục hành chính từ ngày {{from}} đến ngày {{to}}")
                .addressee("{{chairman}}.")
                .body(
                        "{{issuerName}} báo cáo kết quả {{kind}} công tác kiểm soát thủ tục hành chính ({{scope}}) như sau:")
                .heading("I. Kết quả tại từng đơn vị")
                .table(
                        new Column("Đơn vị", "unit", 72),
                        new Column("Thông báo kết luận", "conclusion", 38),
                        new Column("Nội dung phải khắc phục", "findings", 26),
                        new Column("Đã khắc phục", "remedied", 24))
                .heading("II. Đánh giá chung, kiến nghị")
                .each("result", EACH)
                .heading("III. Đề xuất xử lý vi phạm")
                .each("sanctions", EACH)
                .body("{{issuerName}} kính báo cáo {{chairman}}./.")
                .end()
                .write(folder.resolve("summary.docx"));
    }

    private void selfResult() throws IOException {
        new LetterSheet()
                .head("")
                .type("BÁO CÁO", "Kết quả tự kiểm tra công tác kiểm soát thủ tục hành chính năm {{year}}")
                .addressee("{{addressee}}.")
                .body("Thực hiện " + DECREE + ", {{issuerName}} đã tự kiểm tra công tác kiểm soát thủ tục hành chính"
                        + " năm {{year}} ({{scope}}) và báo cáo kết quả như sau:")
                .heading("I. Kết quả theo bảng câu hỏi")
                .each("answers", "- {{=#this}}")
                .heading("II. Hồ sơ chọn mẫu")
                .each("dossiers", "- {{=#this}}")
                .heading("III. Đánh giá chung, kiến nghị")
                .each("result", EACH)
                .heading("IV. Nội dung phải khắc phục và thời hạn")
                .table(FINDINGS)
                .body("{{issuerName}} kính báo cáo./.")
                .end()
                .write(folder.resolve("self-result.docx"));
    }
}
