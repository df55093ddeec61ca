//! Lists in order, and the sets and maps that are such lists.
//!
//! The sort, the sets and the maps of the standard library are compiled anew for every type they hold,
//! some 6 kB of wasm each time. Here one sort of positions is shared, and only the moving is compiled
//! for each type; the sets and maps of a case are small.

use core::cmp::Ordering;
use core::hash::{Hash, Hasher};
use core::ops::{Deref, Range};

/// Puts items in an order; those of which none comes first stay as they were.
pub(crate) fn sort_by<T>(items: &mut Vec<T>, compare: impl Fn(&T, &T) -> Ordering) {
    let order = in_order(items.len(), &|one, other| {
        items
            .get(one)
            .zip(items.get(other))
            .map_or(Ordering::Equal, |(one, other)| compare(one, other))
    });
    let mut taken: Vec<Option<T>> = items.drain(..).map(Some).collect();
    items.extend(order.into_iter().filter_map(|at| taken.get_mut(at)?.take()));
}

/// Puts items in the order of their keys; those of the same key stay as they were.
pub(crate) fn sort_by_key<T, K: Ord>(items: &mut Vec<T>, key: impl Fn(&T) -> K) {
    sort_by(items, |one, other| key(one).cmp(&key(other)));
}

/// The positions of so many items in order. Two runs in order become one, until there is but one.
fn in_order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut order: Vec<usize> = (0..count).collect();
    let mut run = 1;
    while run < count {
        let mut merged = Vec::with_capacity(count);
        for pair in order.chunks(run.saturating_mul(2)) {
            let (left, right) = pair.split_at(run.min(pair.len()));
            let (mut left, mut right) = (left.iter().peekable(), right.iter().peekable());
            while let (Some(one), Some(other)) = (left.peek(), right.peek()) {
                let is_right = compare(**other, **one) == Ordering::Less;
                merged.extend(if is_right { right.next() } else { left.next() });
            }
            merged.extend(left.chain(right));
        }
        order = merged;
        run = run.saturating_mul(2);
    }
    order
}

/// A set, in order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Set<T>(Vec<T>);

impl<T: Ord> Set<T> {
    /// A set of nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// Puts an item in; false if it is there already.
    pub fn insert(&mut self, item: T) -> bool {
        let place = self.0.binary_search(&item);
        place.map_err(|at| self.0.insert(at, item)).is_err()
    }

    /// Takes an item out; false if it is not there.
    pub fn remove(&mut self, item: &T) -> bool {
        let place = self.0.binary_search(item);
        place.map(|at| self.0.remove(at)).is_ok()
    }

    /// Is an item in it?
    #[must_use]
    pub fn contains(&self, item: &T) -> bool {
        self.0.binary_search(item).is_ok()
    }

    /// The items from the first of the range to before its end.
    pub fn range(&self, range: Range<T>) -> impl Iterator<Item = &T> {
        let from = self.0.partition_point(|item| *item < range.start);
        self.0.iter().skip(from).take_while(move |item| **item < range.end)
    }
}

impl<T: Hash> Hash for Set<T> {
    /// Item by item: a list of numbers would feed its bytes, which are not as wide on every platform.
    fn hash<H: Hasher>(&self, state: &mut H) {
        state.write_usize(self.0.len());
        self.0.iter().for_each(|item| item.hash(state));
    }
}

impl<T> Default for Set<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Deref for Set<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T: Ord> FromIterator<T> for Set<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        let mut items = items.into_iter().collect();
        sort_by(&mut items, T::cmp);
        items.dedup();
        Self(items)
    }
}

impl<T: Ord> Extend<T> for Set<T> {
    fn extend<I: IntoIterator<Item = T>>(&mut self, items: I) {
        for item in items {
            self.insert(item);
        }
    }
}

impl<T> IntoIterator for Set<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

/// A map, in the order of its keys.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Map<K, V>(Vec<(K, V)>);

impl<K: Ord + Copy, V> Map<K, V> {
    /// A map of nothing.
    #[must_use]
    pub const fn new() -> Self {
        Self(Vec::new())
    }

    /// What a key stands for.
    #[must_use]
    pub fn get(&self, key: K) -> Option<&V> {
        let place = self.place(key).ok()?;
        self.0.get(place).map(|(_, value)| value)
    }

    /// Has a key a value?
    #[must_use]
    pub fn contains_key(&self, key: K) -> bool {
        self.place(key).is_ok()
    }

    /// Gives a key a value, unless `keeps` says of the value it has that it stays.
    pub fn insert_unless(&mut self, key: K, value: V, keeps: impl FnOnce(&V) -> bool) {
        match self.place(key) {
            Err(at) => self.0.insert(at, (key, value)),
            Ok(at) => {
                if let Some((_, old)) = self.0.get_mut(at)
                    && !keeps(old)
                {
                    *old = value;
                }
            }
        }
    }

    fn place(&self, key: K) -> Result<usize, usize> {
        self.0.binary_search_by_key(&key, |(known, _)| *known)
    }
}

impl<K, V> Default for Map<K, V> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<K, V> Deref for Map<K, V> {
    type Target = [(K, V)];

    fn deref(&self) -> &[(K, V)] {
        &self.0
    }
}

/// Of the values of one key the first counts.
impl<K: Ord + Copy, V> FromIterator<(K, V)> for Map<K, V> {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(items: I) -> Self {
        let mut items = items.into_iter().collect();
        sort_by_key(&mut items, |(key, _)| *key);
        items.dedup_by_key(|(key, _)| *key);
        Self(items)
    }
}
