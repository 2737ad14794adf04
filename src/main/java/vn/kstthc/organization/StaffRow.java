package vn.kstthc.organization;

/** A person with one post: a line of a staff file. The id of the post is 0 until it is stored. */
record StaffRow(Staff staff, Post post) {}
