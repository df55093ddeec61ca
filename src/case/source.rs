/// A foreign value that a case can be read from: the few questions the reader asks of it.
///
/// A JavaScript value and a JSON value answer them, so both are read by the same code.
pub trait Source: Sized {
    /// Is there no such field?
    fn is_absent(&self) -> bool;
    /// What kind of value this is.
    fn form(&self) -> Form<Self>;
    /// The named field of an object; absent when it has none.
    #[must_use]
    fn field(&self, name: &str) -> Self;
    /// The names of the fields of an object.
    fn names(&self) -> Vec<String>;
}

/// The kinds of values.
pub enum Form<S> {
    /// A text.
    Text(String),
    /// Yes or no.
    Boolean(bool),
    /// A number without decimals, as far as it is one.
    Whole(Option<u32>),
    /// A list, with its first items, at most [`MOST_ITEMS`] and one more.
    List(Vec<S>),
    /// A record of named fields.
    Object,
    /// Anything else, such as null or a function.
    Other,
}

/// No list in a case is longer.
pub const MOST_ITEMS: usize = 10_000;

impl Source for Option<&serde_json::Value> {
    fn is_absent(&self) -> bool {
        self.is_none()
    }

    fn form(&self) -> Form<Self> {
        use serde_json::Value;
        match self {
            Some(Value::String(text)) => Form::Text(text.clone()),
            Some(Value::Bool(value)) => Form::Boolean(*value),
            Some(Value::Number(number)) => {
                Form::Whole(number.as_u64().and_then(|number| u32::try_from(number).ok()))
            }
            Some(Value::Array(items)) => {
                let bounded = items.iter().take(MOST_ITEMS.saturating_add(1));
                Form::List(bounded.map(Some).collect())
            }
            Some(Value::Object(_)) => Form::Object,
            None | Some(Value::Null) => Form::Other,
        }
    }

    fn field(&self, name: &str) -> Self {
        self.and_then(|value| value.get(name))
    }

    fn names(&self) -> Vec<String> {
        let object = self.and_then(serde_json::Value::as_object);
        object.map(|fields| fields.keys().cloned().collect()).unwrap_or_default()
    }
}
