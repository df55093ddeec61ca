//! One sort for everything that is put in order.
//!
//! The sort of the standard library is compiled anew for every type it sorts, 6 kB each time. Here
//! positions are sorted, so it is compiled once, and only the moving is compiled for each type.

use core::cmp::Ordering;

/// Puts items in the order of their keys; those of the same key stay as they were.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    let order = in_order(items.len(), &|one, other| {
        items.get(one).map(&key).cmp(&items.get(other).map(&key))
    });
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|at| taken.get_mut(at)?.take()));
}

/// Puts items in their own order, and leaves out those that are there already.
pub(crate) fn sort_and_dedup<T: Ord + Clone>(items: &mut Vec<T>) {
    sort_by_key(items, T::clone);
    items.dedup();
}

fn in_order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    order.sort_by(|one, other| compare(*one, *other));
    order
}
