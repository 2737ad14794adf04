package vn.kstthc.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Wrote the templates of impact assessment once, as {@link LetterTemplates} did for the other letters. From then on
 * officials edit them in Word.
 */
final class AssessmentTemplates {

    private static final String DECREE = "Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm"
            + " soát thủ tục hành chính (được sửa đổi, bổ sung tại Nghị định số 48/2013/NĐ-CP và Nghị định số"
            + " 92/2017/NĐ-CP)";
    private static final String EACH = "{{=#this}}";
    private final Path folder;

    private AssessmentTemplates(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        var templates =
                new AssessmentTemplates(Path.of(args.length > 0 ? args[0] : "src/main/resources/templates/document")
                        .resolve("assessment"));
        templates.form();
        templates.cost();
        templates.report();
        templates.opinion();
        templates.explanation();
        templates.appraisal();
    }

    private void form() throws IOException {
        new LetterSheet()
                .headOfEnclosure()
                .type("BẢN ĐÁNH GIÁ TÁC ĐỘNG THỦ TỤC HÀNH CHÍNH", "{{procedure}}")
                .body("Kèm theo {{draft}} {{title}} (mã hồ sơ {{caseNumber}}). Thủ tục hành chính: {{kind}}.")
                .heading("I. Các bộ phận tạo thành thủ tục hành chính")
                .begin("components")
                .body("{{label}}: {{content}}")
                .finish("components")
                .heading("II. Sự cần thiết, tính hợp lý, tính hợp pháp")
                .begin("criteria")
                .body("{{label}}: {{content}}.")
                .finish("criteria")
                .heading("III. Nội dung được đơn giản hóa")
                .body("{{simplification}}")
                .heading("IV. Chi phí tuân thủ")
                .body("{{totals}} (chi tiết tại bản tính chi phí tuân thủ kèm theo)./.")
                .endOfEnclosure()
                .write(folder.resolve("form.docx"));
    }

    private void cost() throws IOException {
        new LetterSheet()
                .headOfEnclosure()
                .type("BẢN TÍNH CHI PHÍ TUÂN THỦ THỦ TỤC HÀNH CHÍNH", "{{procedure}}")
                .body("Kèm theo {{draft}} {{title}} (mã hồ sơ {{caseNumber}}).")
                .body("Thu nhập bình quân một người trong một giờ: {{hourly}} đồng (GDP bình quân đầu người"
                        + " {{gdp}} đồng/năm, năm {{gdpYear}}, nguồn: {{gdpSource}}).")
                .table(
                        List.of(
                                "Stt",
                                "Công việc",
                                "Thời gian (giờ)",
                                "Chi phí tư vấn, dịch vụ (đồng)",
                                "Phí, lệ phí, chi phí khác (đồng)",
                                "Số lần một năm",
                                "Số đối tượng một năm",
                                "Chi phí một lần (đồng)",
                                "Chi phí một năm (đồng)"),
                        List.of("no", "work", "hours", "consultancy", "other", "times", "subjects", "once", "yearly"),
                        List.of(9, 36, 14, 17, 17, 12, 16, 18, 21),
                        9)
                .body("{{totals}}./.")
                .endOfEnclosure()
                .write(folder.resolve("cost.docx"));
    }

    private void report() throws IOException {
        new LetterSheet()
                .head("")
                .type("BÁO CÁO", "Kết quả đánh giá tác động thủ tục hành chính trong {{draft}} {{title}}")
                .addressee("{{control}}.")
                .body("Thực hiện " + DECREE + ", {{issuerName}} báo cáo kết quả đánh giá tác động thủ tục hành chính"
                        + " trong {{draft}} {{title}} (mã hồ sơ {{caseNumber}}) như sau:")
                .heading("I. Kết quả đánh giá từng thủ tục hành chính")
                .begin("procedures")
                .heading("{{position}}. {{procedure}} ({{kind}})")
                .body("Sự cần thiết: {{necessity}}.")
                .body("Tính hợp lý: {{reasonableness}}.")
                .body("Tính hợp pháp: {{legality}}.")
                .body("Nội dung được đơn giản hóa: {{simplification}}")
                .body("Chi phí tuân thủ: {{totals}}.")
                .finish("procedures")
                .heading("II. Tổng chi phí tuân thủ")
                .body("{{total}}.")
                .heading("III. Nhận xét, kết luận")
                .each("conclusion", EACH)
                .body("{{issuerName}} gửi kèm bản đánh giá tác động và bản tính chi phí tuân thủ từng thủ tục hành"
                        + " chính, đề nghị {{control}} cho ý kiến theo quy định./.")
                .end()
                .write(folder.resolve("report.docx"));
    }

    private void opinion() throws IOException {
        new LetterSheet()
                .head("góp ý về thủ tục hành chính trong {{draft}} {{title}}")
                .addressee("{{addressee}}.")
                .body("{{issuerName}} nhận được hồ sơ lấy ý kiến về quy định thủ tục hành chính trong {{draft}}"
                        + " {{title}} (mã hồ sơ {{caseNumber}}). Căn cứ " + DECREE + ", {{issuerName}} có ý kiến như"
                        + " sau:")
                .heading("1. Về từng thủ tục hành chính")
                .begin("procedures")
                .body("{{position}}) {{procedure}} ({{kind}}). Sự cần thiết: {{necessity}}; tính hợp lý:"
                        + " {{reasonableness}}; tính hợp pháp: {{legality}}. Chi phí tuân thủ: {{totals}}.")
                .finish("procedures")
                .heading("2. Kết quả đánh giá độc lập")
                .each("independent", EACH)
                .heading("3. Ý kiến góp ý")
                .begin("comments")
                .body("{{position}}) {{comment}}")
                .finish("comments")
                .heading("4. Kết luận")
                .each("conclusion", EACH)
                .body("Đề nghị {{addressee}} tiếp thu hoặc giải trình từng ý kiến và gửi lại {{issuerName}}./.")
                .end()
                .write(folder.resolve("opinion.docx"));
    }

    private void explanation() throws IOException {
        new LetterSheet()
                .head("")
                .type("BÁO CÁO", "Tiếp thu, giải trình ý kiến góp ý về thủ tục hành chính trong {{draft}} {{title}}")
                .addressee("{{control}}.")
                .each("conclusion", EACH)
                .body("Kết quả tiếp thu, giải trình từng ý kiến của {{control}} về thủ tục hành chính (mã hồ sơ"
                        + " {{caseNumber}}):")
                .table(
                        List.of("Stt", "Ý kiến góp ý", "Tiếp thu hoặc giải trình", "Nội dung"),
                        List.of("position", "comment", "answer", "reason"),
                        List.of(10, 62, 26, 62),
                        12)
                .body("{{issuerName}} báo cáo {{control}} để theo dõi, tổng hợp./.")
                .end()
                .write(folder.resolve("explanation.docx"));
    }

    private void appraisal() throws IOException {
        new LetterSheet()
                .head("")
                .type("BÁO CÁO", "Thẩm định {{draft}} {{title}}")
                .addressee("{{drafter}}.")
                .body("{{issuerName}} nhận được hồ sơ đề nghị thẩm định {{draft}} {{title}} (mã hồ sơ {{caseNumber}})."
                        + " Sau khi thẩm định, {{issuerName}} báo cáo như sau:")
                .heading("I. Nội dung thẩm định chung")
                .each("conclusion", EACH)
                .heading("II. Thẩm định quy định về thủ tục hành chính")
                .body("Hồ sơ có bản đánh giá tác động thủ tục hành chính và ý kiến của {{control}} theo quy định tại"
                        + " khoản 3 Điều 11 " + DECREE + ".")
                .begin("procedures")
                .body("{{position}}) {{procedure}} ({{kind}}). Sự cần thiết: {{necessity}}; tính hợp lý:"
                        + " {{reasonableness}}; tính hợp pháp: {{legality}}.")
                .finish("procedures")
                .begin("comments")
                .body("Ý kiến góp ý {{position}}: {{comment}} Cơ quan soạn thảo: {{answer}}. {{reason}}")
                .finish("comments")
                .each("section", EACH)
                .heading("III. Kết luận")
                .body("Dự thảo {{verdict}}./.")
                .end()
                .write(folder.resolve("appraisal.docx"));
    }
}
