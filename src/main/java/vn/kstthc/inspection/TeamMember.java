package vn.kstthc.inspection;

/** A member of a team (Đoàn kiểm tra). */
public record TeamMember(String username, boolean leader) {}
