package vn.kstthc.cost.web;

/** What is wrong with one cell: its field name and element, which cell it is in words, the message. */
record ErrorView(String field, String id, String cell, String message) {}
