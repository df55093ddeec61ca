//! The picture of a payment code: black squares on white, as a drawing that scales.

use core::fmt::Write;
use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

/// The largest size that readers must take: version 13, for 331 bytes.
const LARGEST: u8 = 13;
/// White around the squares, as wide as so many of them.
const MARGIN: i32 = 4;

/// An SVG of some bytes, with a name for those who do not see it; none if they do not fit.
///
/// It has attributes only: a page that forbids styles in the text shows it all the same.
pub(super) fn svg(bytes: &[u8], name: &str) -> Option<String> {
    let segments = [QrSegment::make_bytes(bytes)];
    let (least, most) = (Version::MIN, Version::new(LARGEST));
    let level = QrCodeEcc::Medium;
    let drawn = QrCode::encode_segments_advanced(&segments, level, least, most, None, false);
    let drawn = drawn.ok()?;
    let side = drawn.size().saturating_add(MARGIN.saturating_mul(2));
    let mut path = String::new();
    for y in 0..drawn.size() {
        let mut x = 0;
        while x < drawn.size() {
            let dark = (x..drawn.size()).take_while(|x| drawn.get_module(*x, y)).count();
            let dark = i32::try_from(dark).ok()?;
            if dark > 0 {
                let (left, top) = (x.saturating_add(MARGIN), y.saturating_add(MARGIN));
                write!(path, "M{left} {top}h{dark}v1h-{dark}z").ok()?;
            }
            x = x.saturating_add(dark).saturating_add(1);
        }
    }
    Some(format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {side} {side}\" role=\"img\" aria-label=\"{name}\" shape-rendering=\"crispEdges\"><rect width=\"{side}\" height=\"{side}\" fill=\"#fff\"/><path d=\"{path}\" fill=\"#000\"/></svg>"
    ))
}
