//! Which share of the faults that are planted in the fixtures the check catches.
//!
//! Each operator of [`operator`] stands for one mistake that people or services make, and plants it wherever a fixture
//! has room for it and the document makes a fault of it, by the files of `plant/`. One fault is planted at a time, in
//! memory. Most are seen in the tree; what is not goes the way of every fixture: text, loader, check.

pub mod document;
pub mod edit;
pub mod measure;
pub mod operator;
pub mod plant;
pub mod report;
pub mod scene;
pub mod site;
