//! The law of Belgium, as far as it is here.

mod court;
mod wages;

pub use court::COURT;
pub use wages::WAGES;
