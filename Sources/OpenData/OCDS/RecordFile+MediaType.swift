import Records

extension RecordFile {
    /// The IANA media type by the file's extension; nil for one that is not known.
    package var mediaType: String? {
        switch typeName {
        case "PDF": "application/pdf"
        case "DOC": "application/msword"
        case "DOCX": "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
        case "XLS": "application/vnd.ms-excel"
        case "XLSX": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        case "PPT": "application/vnd.ms-powerpoint"
        case "PPTX": "application/vnd.openxmlformats-officedocument.presentationml.presentation"
        case "ODT": "application/vnd.oasis.opendocument.text"
        case "ODS": "application/vnd.oasis.opendocument.spreadsheet"
        case "CSV": "text/csv"
        case "TXT": "text/plain"
        case "JSON": "application/json"
        case "ZIP": "application/zip"
        case "JPG", "JPEG": "image/jpeg"
        case "PNG": "image/png"
        case "WEBP": "image/webp"
        case "GIF": "image/gif"
        case "SVG": "image/svg+xml"
        default: nil
        }
    }
}
