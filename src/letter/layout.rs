//! The whole letter as HTML, in which nothing that was filled in is markup, and as plain text.

use super::own::Letter;
use askama::Template;

/// Writing to a string cannot fail.
pub(super) fn html(letter: &Letter) -> String {
    Html { letter }.render().unwrap_or_default()
}

/// The same in lines, a row as `label: value`, or with a dash where the label has a colon of its own.
pub(super) fn text(letter: &Letter) -> String {
    Text { letter }.render().unwrap_or_default()
}

#[derive(Template)]
#[template(path = "letter.html", config = "src/letter/askama.toml", whitespace = "suppress")]
struct Html<'l> {
    letter: &'l Letter,
}

#[derive(Template)]
#[template(path = "letter.txt", escape = "none", config = "src/letter/askama.toml")]
struct Text<'l> {
    letter: &'l Letter,
}
