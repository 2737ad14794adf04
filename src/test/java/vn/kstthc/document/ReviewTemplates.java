package vn.kstthc.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Wrote the templates of reviews once: registration, plan, form A, report, opinion, consolidation, decision, proposal. */
final class ReviewTemplates {

    private static final String DECREE = "Nghị định số 63/2010/NĐ-CP ngày 08 tháng 6 năm 2010 của Chính phủ về kiểm"
            + " soát thủ tục hành chính (được sửa đổi, bổ sung tại Nghị định số 48/2013/NĐ-CP và Nghị định số"
            + " 92/2017/NĐ-CP)";
    private static final String EACH = "{{=#this}}";
    private static final List<String> PLAN_TITLES =
            List.of("Stt", "Loại", "Mã", "Nội dung rà soát", "Đơn vị chủ trì", "Mục tiêu", "Hạn kết quả");
    private static final List<String> PLAN_FIELDS = List.of("stt", "kind", "code", "name", "unit", "target", "due");
    private static final List<String> OPTION_TITLES = List.of(
            "Stt",
            "Nội dung",
            "Đơn vị chủ trì",
            "Phương án",
            "Thời gian giải quyết",
            "Chi phí hiện tại (đồng/năm)",
            "Chi phí sau (đồng/năm)",
            "Cắt giảm",
            "Thực thi");
    private static final List<String> OPTION_FIELDS =
            List.of("stt", "name", "unit", "option", "days", "current", "after", "percent", "way");
    private static final List<Integer> OPTION_WIDTHS = List.of(10, 53, 32, 22, 34, 28, 28, 16, 24);

    private final Path folder;

    ReviewTemplates(Path folder) {
        this.folder = folder.resolve("review");
    }

    void write() throws IOException {
        registration();
        plan();
        formA();
        report();
        opinion();
        independent();
        consolidation();
        decision();
        proposal();
    }

    private void registration() throws IOException {
        new LetterSheet()
                .head("đăng ký nội dung rà soát thủ tục hành chính năm {{year}}")
                .addressee("{{control}}.")
                .body("Thực hiện " + DECREE + ", {{issuerName}} đăng ký {{count}} nội dung rà soát, đánh giá thủ tục"
                        + " hành chính năm {{year}} (mã hồ sơ {{caseNumber}}) như sau:")
                .table(PLAN_TITLES, PLAN_FIELDS, List.of(8, 24, 20, 48, 28, 16, 20), 10)
                .heading("Căn cứ, lý do")
                .each("ground", EACH)
                .body("{{issuerName}} đề nghị {{control}} tổng hợp, trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, phê"
                        + " duyệt./.")
                .end()
                .write(folder.resolve("registration.docx"));
    }

    private void plan() throws IOException {
        new LetterSheet()
                .head("")
                .type("KẾ HOẠCH", "Rà soát, đánh giá thủ tục hành chính năm {{year}}")
                .body("Thực hiện " + DECREE
                        + ", Chủ tịch Ủy ban nhân dân tỉnh ban hành Kế hoạch rà soát, đánh giá thủ tục hành"
                        + " chính năm {{year}} (mã hồ sơ {{caseNumber}}) như sau:")
                .heading("I. Mục đích, yêu cầu")
                .each("purpose", EACH)
                .heading("II. Nội dung rà soát")
                .table(PLAN_TITLES, PLAN_FIELDS, List.of(8, 24, 20, 48, 28, 16, 20), 10)
                .heading("III. Thời hạn")
                .body("Các đơn vị gửi kết quả rà soát chậm nhất ngày {{resultsDue}}, trừ nội dung có hạn riêng tại bảng"
                        + " trên; {{control}} tổng hợp, trình phương án đơn giản hóa chậm nhất ngày"
                        + " {{consolidationDue}}.")
                .heading("IV. Tổ chức thực hiện")
                .each("duties", EACH)
                .body("Thủ trưởng các cơ quan, đơn vị liên quan chịu trách nhiệm thực hiện Kế hoạch này./.")
                .end()
                .write(folder.resolve("plan.docx"));
    }

    private void formA() throws IOException {
        new LetterSheet()
                .head("")
                .type("BIỂU MẪU A", "Rà soát, đánh giá: {{name}}")
                .body("Loại: {{kind}}. Mã: {{code}}. Lĩnh vực: {{field}}. Đơn vị chủ trì: {{unit}}. Mã hồ sơ:"
                        + " {{caseNumber}}.")
                .heading("I. Sự cần thiết")
                .each("necessity", EACH)
                .heading("II. Tính hợp lý")
                .each("reasonableness", EACH)
                .heading("III. Tính hợp pháp")
                .each("legality", EACH)
                .heading("IV. Phương án: {{option}}")
                .each("content", EACH)
                .each("reason", "Lý do: " + EACH)
                .heading("V. Thời gian và chi phí")
                .body("Thời gian giải quyết: {{days}}.")
                .body("Chi phí tuân thủ một năm: hiện tại {{current}} đồng, sau đơn giản hóa {{after}} đồng, cắt giảm"
                        + " {{percent}} (mục tiêu {{target}}); chi tiết tại biểu mẫu B.")
                .heading("VI. Thực thi")
                .body("{{way}}; thời hạn {{executeBy}}./.")
                .end()
                .write(folder.resolve("form-a.docx"));
    }

    private void report() throws IOException {
        new LetterSheet()
                .head("")
                .type("BÁO CÁO", "Kết quả {{title}}")
                .addressee("{{control}}.")
                .body("Thực hiện " + DECREE + ", {{issuerName}} báo cáo kết quả rà soát, đánh giá (mã hồ sơ"
                        + " {{caseNumber}}) như sau:")
                .heading("I. Kết quả rà soát và phương án đề xuất")
                .body("Phương án của từng nội dung tại phụ lục kèm theo. Tổng cộng: {{total}}.")
                .heading("II. Nội dung được rút ngắn thời gian giải quyết")
                .each("shortened", EACH)
                .heading("III. Đánh giá, đề xuất")
                .each("conclusion", EACH)
                .body(
                        "{{issuerName}} gửi kèm biểu mẫu A, biểu mẫu B của từng nội dung, đề nghị {{control}} xem xét, cho"
                                + " ý kiến./.")
                .end()
                .annex("PHỤ LỤC", "PHƯƠNG ÁN ĐỀ XUẤT", "(Kèm theo Báo cáo số {{number}} của {{issuerName}})")
                .table(OPTION_TITLES, OPTION_FIELDS, OPTION_WIDTHS, 10)
                .write(folder.resolve("report.docx"));
    }

    private void opinion() throws IOException {
        new LetterSheet()
                .head("góp ý kết quả rà soát thủ tục hành chính")
                .addressee("{{addressee}}.")
                .body("{{issuerName}} nhận được Báo cáo số {{report}} của {{addressee}} ({{title}}; mã hồ sơ"
                        + " {{caseNumber}}). Qua xem xét, kết quả rà soát {{quality}}:")
                .each("opinion", EACH)
                .body("{{issuerName}} gửi {{addressee}} để nghiên cứu, thực hiện./.")
                .end()
                .write(folder.resolve("opinion.docx"));
    }

    private void independent() throws IOException {
        new LetterSheet()
                .head("")
                .type("BÁO CÁO", "Kết quả rà soát độc lập: {{title}}")
                .body("{{issuerName}} rà soát độc lập các nội dung do {{lead}} chủ trì (mã hồ sơ {{caseNumber}}), gồm:")
                .table(
                        List.of("Stt", "Loại", "Mã", "Nội dung"),
                        List.of("stt", "kind", "code", "name"),
                        List.of(10, 40, 30, 82),
                        11)
                .heading("I. Nhận định")
                .each("findings", EACH)
                .heading("II. Kiến nghị phương án")
                .each("proposals", EACH)
                .body("{{issuerName}} báo cáo để tổng hợp cùng kết quả của {{lead}}./.")
                .end()
                .write(folder.resolve("independent.docx"));
    }

    private void consolidation() throws IOException {
        new LetterSheet()
                .head("")
                .type("BÁO CÁO", "Tổng hợp kết quả, phương án đơn giản hóa: {{title}}")
                .addressee("Chủ tịch Ủy ban nhân dân tỉnh.")
                .body("Thực hiện " + DECREE + ", {{issuerName}} tổng hợp kết quả rà soát, đánh giá (mã hồ sơ"
                        + " {{caseNumber}}): đã rà soát {{reviewed}} nội dung, có {{count}} phương án đơn giản hóa.")
                .heading("I. Đánh giá chung")
                .each("assessment", EACH)
                .heading("II. Phương án đơn giản hóa")
                .body("Phương án của từng đơn vị tại phụ lục kèm theo. Tổng cộng: {{total}}.")
                .heading("III. Nội dung được rút ngắn thời gian giải quyết")
                .each("shortened", EACH)
                .heading("IV. Đề xuất")
                .each("recommendation", EACH)
                .body("{{issuerName}} kính trình Chủ tịch Ủy ban nhân dân tỉnh xem xét, quyết định (kèm dự thảo Quyết"
                        + " định phê duyệt phương án)./.")
                .end()
                .annex(
                        "PHỤ LỤC",
                        "PHƯƠNG ÁN ĐƠN GIẢN HÓA THỦ TỤC HÀNH CHÍNH",
                        "(Kèm theo Báo cáo số {{number}} của {{issuerName}})")
                .table(OPTION_TITLES, OPTION_FIELDS, OPTION_WIDTHS, 10)
                .write(folder.resolve("consolidation.docx"));
    }

    private void decision() throws IOException {
        new LetterSheet()
                .head("")
                .type("QUYẾT ĐỊNH", "Về việc phê duyệt phương án đơn giản hóa thủ tục hành chính")
                .authority("{{authorityTitle}}")
                .eachBasis("bases", "Căn cứ " + EACH + ";")
                .basis("Theo đề nghị của {{control}} tại Báo cáo số {{reportNumber}} {{reportDate}}.")
                .authority("QUYẾT ĐỊNH:")
                .article(
                        "Điều 1.",
                        "Phê duyệt {{count}} phương án đơn giản hóa tại phụ lục kèm theo Quyết định này ({{title}}); {{total}}.")
                .article(
                        "Điều 2.",
                        "Các đơn vị chủ trì thực thi phương án đúng thời hạn tại biểu mẫu A: phương án thuộc thẩm quyền"
                                + " của tỉnh thì trình ban hành văn bản; phương án không thuộc thẩm quyền thì kiến nghị"
                                + " cơ quan có thẩm quyền. {{control}} theo dõi, đôn đốc, tổng hợp kết quả thực thi.")
                .article(
                        "Điều 3.",
                        "Quyết định này có hiệu lực kể từ ngày ký. Chánh Văn phòng Ủy ban nhân dân tỉnh, Thủ trưởng các"
                                + " cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.")
                .end()
                .annex(
                        "PHỤ LỤC",
                        "PHƯƠNG ÁN ĐƠN GIẢN HÓA THỦ TỤC HÀNH CHÍNH",
                        "(Kèm theo Quyết định số {{number}} của Chủ tịch Ủy ban nhân dân tỉnh)")
                .table(OPTION_TITLES, OPTION_FIELDS, OPTION_WIDTHS, 10)
                .heading("Nội dung được rút ngắn thời gian giải quyết")
                .each("shortened", EACH)
                .write(folder.resolve("decision.docx"));
    }

    private void proposal() throws IOException {
        new LetterSheet()
                .head("kiến nghị thực thi phương án đơn giản hóa thủ tục hành chính")
                .addressee("{{addressee}}.")
                .body(
                        "Thực hiện Quyết định số {{decision}} phê duyệt phương án đơn giản hóa thủ tục hành chính (mã hồ"
                                + " sơ {{caseNumber}}), {{issuerName}} kiến nghị {{addressee}} về nội dung \"{{name}}\" như sau:")
                .each("proposal", EACH)
                .each("reason", "Lý do: " + EACH)
                .body(
                        "Thời gian giải quyết: {{days}}. Chi phí tuân thủ một năm: hiện tại {{current}} đồng, sau đơn giản"
                                + " hóa {{after}} đồng, cắt giảm {{percent}}.")
                .body("{{issuerName}} đề nghị {{addressee}} xem xét, sửa đổi quy định theo thẩm quyền./.")
                .end()
                .write(folder.resolve("proposal.docx"));
    }
}
