//! The parts of an XLSX file around its sheets: what there is, what it is called, how cells look.

use crate::workbook::xml::{MAIN, escape};

/// The looks, in the order of `xlsx::Look`. Months are written in Indonesian (language 0421).
const STYLES: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
    <styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">\
    <numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>\
    <numFmt numFmtId=\"165\" formatCode=\"[$-421]mmmm\\ yyyy\"/></numFmts>\
    <fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>\
    <font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>\
    <fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>\
    <fill><patternFill patternType=\"gray125\"/></fill></fills>\
    <borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
    <cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>\
    <cellXfs count=\"9\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>\
    <xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
    <xf numFmtId=\"3\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
    <xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
    <xf numFmtId=\"165\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>\
    <xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyAlignment=\"1\">\
    <alignment vertical=\"top\" wrapText=\"1\"/></xf>\
    <xf numFmtId=\"3\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\"/>\
    <xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyAlignment=\"1\">\
    <alignment vertical=\"top\" wrapText=\"1\"/></xf>\
    <xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/></cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles></styleSheet>";

/// The parts that say which others there are, and the looks.
pub(super) fn parts_before(names: &[String]) -> [(&'static str, String); 5] {
    const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
    const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
    let (mut overrides, mut sheets, mut relations) = (String::new(), String::new(), String::new());
    for (name, number) in names.iter().zip(1_u32..) {
        let number = number.to_string();
        let mut said = Vec::new();
        escape(name, &mut said);
        let said = String::from_utf8_lossy(&said).replace('"', "&quot;");
        let pieces = [
            "<Override PartName=\"/xl/worksheets/sheet",
            &number,
            ".xml\" ContentType=\"",
            KIND,
            ".worksheet+xml\"/>",
        ];
        overrides.extend(pieces);
        sheets.extend([
            "<sheet name=\"",
            &said,
            "\" sheetId=\"",
            &number,
            "\" r:id=\"rId",
            &number,
            "\"/>",
        ]);
        relations.extend(["<Relationship Id=\"rId", &number, "\" Type=\"", OFFICE]);
        relations.extend(["/worksheet\" Target=\"worksheets/sheet", &number, ".xml\"/>"]);
    }
    [
        (
            "[Content_Types].xml",
            format!(
                "{XML}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
                 ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default \
                 Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" \
                 ContentType=\"{KIND}.sheet.main+xml\"/>{overrides}<Override PartName=\"/xl/styles.xml\" \
                 ContentType=\"{KIND}.styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" \
                 ContentType=\"{KIND}.sharedStrings+xml\"/></Types>"
            ),
        ),
        (
            "_rels/.rels",
            format!(
                "{XML}<Relationships xmlns=\"{PACKAGE}/relationships\"><Relationship Id=\"rId1\" \
                 Type=\"{OFFICE}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"
            ),
        ),
        (
            "xl/workbook.xml",
            format!(
                "{XML}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets>{sheets}</sheets></workbook>"
            ),
        ),
        (
            "xl/_rels/workbook.xml.rels",
            format!(
                "{XML}<Relationships xmlns=\"{PACKAGE}/relationships\">{relations}<Relationship Id=\"rIdStyles\" \
                 Type=\"{OFFICE}/styles\" Target=\"styles.xml\"/><Relationship Id=\"rIdWords\" \
                 Type=\"{OFFICE}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"
            ),
        ),
        ("xl/styles.xml", STYLES.to_owned()),
    ]
}
