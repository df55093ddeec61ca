//! XML that strangers wrote: bounded, without a DOCTYPE, and asked for elements by their local names.

use crate::case::{Fault, Invalid, LONGEST_XML, Line};
use roxmltree::{Document, Error, Node, ParsingOptions};

/// No invoice has more elements, texts and comments.
const MOST_NODES: u32 = 500_000;
/// No invoice names its namespaces more often. Every one that is named inside another costs memory again.
const MOST_NAMESPACES: usize = 5_000;

/// The tree of a text.
pub(super) fn parse(text: &str) -> Result<Document<'_>, Invalid> {
    let refuse = |fault: &Fault| Err(Invalid::one(fault, String::new()));
    if text.len() > LONGEST_XML {
        return refuse(&Fault::TextTooLong(LONGEST_XML));
    }
    if text.matches("xmlns").count() > MOST_NAMESPACES {
        return refuse(&Fault::XmlTooLarge);
    }
    let options =
        ParsingOptions { allow_dtd: false, nodes_limit: MOST_NODES, ..Default::default() };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    match Document::parse_with_options(text, options) {
        Ok(document) => Ok(document),
        Err(Error::DtdDetected) => refuse(&Fault::Doctype),
        Err(
            Error::NodesLimitReached
            | Error::AttributesLimitReached
            | Error::NamespacesLimitReached,
        ) => refuse(&Fault::XmlTooLarge),
        Err(error) => refuse(&Fault::NotXml(error.pos().row)),
    }
}

/// The elements at a path of local names.
pub(super) fn all<'a, 'i>(from: Node<'a, 'i>, path: &[&str]) -> Vec<Node<'a, 'i>> {
    path.iter().fold(vec![from], |found, name| {
        let within = found.into_iter().flat_map(|node| node.children());
        within.filter(|child| child.is_element() && child.tag_name().name() == *name).collect()
    })
}

/// What the elements at a path say, each once, without what says nothing.
pub(super) fn texts(from: Node, path: &[&str]) -> Vec<String> {
    let mut found = Vec::new();
    for text in all(from, path).into_iter().filter_map(said) {
        if !found.contains(&text) {
            found.push(text);
        }
    }
    found
}

/// The first that elements at a path say.
pub(super) fn text(from: Node, path: &[&str]) -> Option<String> {
    all(from, path).into_iter().find_map(said)
}

/// The text of an element itself, on one line, whatever comments part it.
fn said(node: Node) -> Option<String> {
    let parts = node.children().filter(Node::is_text).filter_map(|part| part.text());
    Line::seen(Some(&parts.collect::<String>())).map(Line::into_text)
}
